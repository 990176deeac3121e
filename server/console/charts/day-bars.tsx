import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { numberText } from '../../../ui/texts/amounts.ts';
import { useLanguage } from '../state/desk.ts';
import { ticksTo } from './scale.ts';

const width = 640;
const height = 200;
const left = 36;
const bottom = 22;
const top = 8;

/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What points at it says: `lundi 23 novembre : 12`. */
  readonly title: string;
}

/** Upright bars over an axis of round numbers; labels only where there is room for them. */
export function DayBars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }): JSX.Element {
  const language = useLanguage();
  const scroll = useRef<HTMLDivElement>(null);
  // Where it is narrow the last days are seen first.
  useEffect(() => scroll.current?.scrollTo({ left: scroll.current.scrollWidth }), [bars.length]);
  const ticks = ticksTo(Math.max(0, ...bars.map(({ value }) => value)));
  const most = ticks.at(-1) ?? 1;
  const room = (width - left) / Math.max(1, bars.length);
  const y = (value: number): number => top + (height - top - bottom) * (1 - value / most);
  const every = Math.max(1, Math.ceil(bars.length / 10));
  return (
    <div ref={scroll} class="c-scroll" role="group" aria-label={label} tabIndex={0}>
      <svg class="c-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="c-chart__grid" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="c-chart__text" x={left - 6} y={y(tick) + 4} text-anchor="end">
              {numberText(tick, language)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <g key={bar.label}>
            <rect
              class="c-chart__bar"
              x={left + index * room + room * 0.12}
              width={Math.max(1, room * 0.76)}
              y={y(bar.value)}
              height={Math.max(0, y(0) - y(bar.value))}
              rx={Math.min(3, room * 0.2)}
            >
              <title>{bar.title}</title>
            </rect>
            {index % every === 0 && (
              <text class="c-chart__text" x={left + index * room + room / 2} y={height - 6} text-anchor="middle">
                {bar.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
