import type { JSX } from 'preact';
import type { HourCount } from '../../api/dashboard.ts';
import { useLanguage } from '../state/desk.ts';
import { counted } from '../words/counted.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import { queueWords } from '../words/queue-words.ts';

const cell = 24;
const left = 44;
const top = 20;
const days = [1, 2, 3, 4, 5, 6, 7] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** When reports come: weekdays down, hours across, the darker the more. */
export function WeekHeat({
  counts,
  label,
}: {
  readonly counts: readonly HourCount[];
  readonly label: string;
}): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const byPlace = new Map(counts.map(({ weekday, hour, reports }) => [`${weekday} ${hour}`, reports]));
  const most = Math.max(1, ...counts.map(({ reports }) => reports));
  return (
    <div class="c-scroll" role="group" aria-label={label} tabIndex={0}>
      <svg class="c-chart" viewBox={`0 0 ${left + 24 * cell} ${top + 7 * cell}`} role="img" aria-label={label}>
        {hours
          .filter((hour) => hour % 3 === 0)
          .map((hour) => (
            <text key={hour} class="c-chart__text" x={left + (hour + 0.5) * cell} y={14} text-anchor="middle">
              {hour}
              {language === 'fr' ? ' h' : ':00'}
            </text>
          ))}
        {days.map((weekday) => (
          <g key={weekday}>
            <text class="c-chart__text" x={left - 8} y={top + (weekday - 0.5) * cell + 4} text-anchor="end">
              {(words.weekdays[weekday - 1] ?? '').slice(0, 3)}
            </text>
            {hours.map((hour) => {
              const reports = byPlace.get(`${weekday} ${hour}`) ?? 0;
              return (
                <rect
                  key={hour}
                  class={reports === 0 ? 'c-chart__ground' : 'c-chart__bar'}
                  opacity={reports === 0 ? 1 : 0.2 + 0.8 * (reports / most)}
                  x={left + hour * cell + 1}
                  y={top + (weekday - 1) * cell + 1}
                  width={cell - 2}
                  height={cell - 2}
                  rx={3}
                >
                  <title>{`${words.weekdays[weekday - 1] ?? ''}, ${hour} h, ${queueWords[language].reports(reports)}`}</title>
                </rect>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** The hour of the week with most reports, in words; `undefined` when there are none. */
export function busiestText(counts: readonly HourCount[], language: 'fr' | 'en'): string | undefined {
  const [most] = counts.toSorted((a, b) => b.reports - a.reports);
  if (!most || most.reports === 0) return undefined;
  const words = dashboardWords[language];
  const hour = language === 'fr' ? `${most.hour}\u00a0h` : `${most.hour}:00`;
  return words.busiest(
    `${words.weekdays[most.weekday - 1] ?? ''}, ${hour}`,
    counted(
      language,
      most.reports,
      language === 'fr' ? 'signalement' : 'report',
      language === 'fr' ? 'signalements' : 'reports',
    ),
  );
}
