import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { momentText } from '../../../ui/texts/amounts.ts';
import type { Diagnostics } from '../../protocol/page-state.ts';
import { diagnosticsWords } from './diagnostics-words.ts';

/** Whatever stands in the way: conflicts, refused policies, the feed, errors of our own. */
export function Problems({
  diagnostics: { policyProblems, conflicts, feed, faults },
  language,
}: {
  readonly diagnostics: Diagnostics;
  readonly language: Language;
}): JSX.Element {
  const words = diagnosticsWords[language];
  const groups = [
    { title: words.conflicts, lines: conflicts },
    { title: words.policy, lines: policyProblems },
    {
      title: words.feed,
      lines: [
        ...(feed.staleDays === undefined ? [] : [words.feedStale(feed.staleDays)]),
        ...(feed.problem === undefined ? [] : [feed.problem]),
      ],
    },
    {
      title: words.faults,
      lines: faults.map(({ at, where, what }) => `${momentText(at, language)} · ${where} · ${what}`),
    },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <section class="p-section">
      <h2>{words.problems}</h2>
      {groups.length === 0 && (
        <EmptyState icon="check" title={words.noProblem}>
          {words.noProblemMore}
        </EmptyState>
      )}
      {groups.map(({ title, lines }) => (
        <Notice kind="caution" title={title} key={title}>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Notice>
      ))}
    </section>
  );
}
