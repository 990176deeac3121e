import type { JSX } from 'preact';
import { momentText } from '../../../ui/texts/amounts.ts';
import { useLanguage } from '../state/desk.ts';
import { agoText } from '../words/times.ts';

/** An instant, as a date; or how long ago it was, with the date for who points at it. */
export function Moment({ at, ago = false }: { readonly at: string; readonly ago?: boolean }): JSX.Element {
  const language = useLanguage();
  const date = momentText(at, language);
  return (
    <time dateTime={at} title={ago ? date : undefined}>
      {ago ? agoText(at, Date.now(), language) : date}
    </time>
  );
}
