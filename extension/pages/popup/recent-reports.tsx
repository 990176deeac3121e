import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { momentText } from '../../../ui/texts/amounts.ts';
import type { ListedReport } from '../../protocol/reporting.ts';
import { popupWords } from './popup-words.ts';

/** More are in the way of everything else. */
const shown = 5;

/** The latest reports of the mailboxes that are open, and what came of them. */
export function RecentReports({
  reports,
  language,
}: {
  readonly reports: readonly ListedReport[];
  readonly language: Language;
}): JSX.Element {
  const words = popupWords[language];
  if (reports.length === 0) {
    return (
      <EmptyState icon="report" title={words.noReports}>
        {words.noReportsMore}
      </EmptyState>
    );
  }
  return (
    <ul class="p-list" role="list">
      {reports.slice(0, shown).map(({ report, at, subject, state }) => (
        <li key={report}>
          <span class="p-list__what">
            <span>{subject === '' ? words.noSubject : subject}</span>
            <span class="v-muted">{momentText(at, language)}</span>
            <strong>{wordOf(state, language)}</strong>
            {state.kind === 'answered' && state.comment !== '' && <span>{state.comment}</span>}
            {state.kind === 'refused' && <span class="v-muted">{state.problem}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function wordOf(state: ListedReport['state'], language: Language): string {
  const words = popupWords[language];
  if (state.kind === 'answered') return words.decisions[state.decision];
  return { waiting: words.waiting, received: words.received, refused: words.refusedReport }[state.kind];
}
