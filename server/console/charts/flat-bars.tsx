import type { JSX } from 'preact';
import { numberText } from '../../../ui/texts/amounts.ts';
import { useLanguage } from '../state/desk.ts';
import type { Bar } from './day-bars.tsx';

/** Lying bars with their names and numbers, which wrap where it is narrow; the numbers make a table unneeded for the eye. */
export function FlatBars({ bars }: { readonly bars: readonly Omit<Bar, 'title'>[] }): JSX.Element {
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul role="list" class="c-flat">
      {bars.map(({ label, value }) => (
        <li key={label}>
          <span class="c-flat__label">{label}</span>
          <span class="c-number">{numberText(value, language)}</span>
          <svg class="c-flat__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="c-chart__ground" width="100" height="8" />
            <rect class="c-chart__bar" width={(value / most) * 100} height="8" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
