import type { JSX } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import type { ListOutcome } from '../../api/watch.ts';
import type { Outcome } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useLanguage } from '../state/desk.ts';
import { watchWords } from '../words/watch-words.ts';

/** What a list came to that was just read, or that it is being read. */
export function ListResult({
  result,
}: {
  readonly result: Outcome<ListOutcome> | 'reading' | undefined;
}): JSX.Element | null {
  const words = watchWords[useLanguage()];
  if (result === undefined) return null;
  if (result === 'reading') return <Notice kind="note" title={words.reading} live />;
  if (!result.ok && result.trouble === 'conflict') return <Notice kind="note" title={words.busy} live />;
  if (!result.ok) return <TroubleNotice trouble={result.trouble} />;
  if (result.value.outcome === 'refused') {
    return <Notice kind="caution" title={words.problem[result.value.because]} live />;
  }
  const { lists } = result.value;
  const sum = (count: (list: (typeof lists)[number]) => number): number =>
    lists.reduce((total, list) => total + count(list), 0);
  const [names, found, fresh] = [sum((list) => list.names), sum((list) => list.found), sum((list) => list.fresh)];
  return (
    <Notice kind="done" title={lists.length === 0 ? words.nothingNew : words.summary(names, found, fresh)} live>
      {lists.some(({ cut }) => cut) && <p>{words.cut}</p>}
    </Notice>
  );
}
