import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { ReadList } from '../../api/watch.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { actorText } from '../words/audit-facts.ts';
import { watchWords } from '../words/watch-words.ts';

/** The lists that were read last, and what was found in them. */
export function ReadLists({ lists }: { readonly lists: readonly ReadList[] }): JSX.Element {
  const language = useLanguage();
  const words = watchWords[language];
  const { column } = words;
  if (lists.length === 0) {
    return (
      <EmptyState icon="inbox" title={words.noHistory.title}>
        {words.noHistory.text}
      </EmptyState>
    );
  }
  return (
    <DataTable
      label={words.history}
      columns={[
        ...[column.name, column.at, column.by].map((name) => ({ name })),
        ...[column.names, column.found, column.fresh].map((name) => ({ name, isNumber: true })),
      ]}
      lines={lists.map(({ name, at, by, names, found, fresh }) => ({
        key: `${at} ${name}`,
        cells: [
          name,
          <Moment at={at} />,
          actorText(by, language),
          ...[names, found, fresh].map((count) => numberText(count, language)),
        ],
      }))}
    />
  );
}
