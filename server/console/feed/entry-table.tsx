import type { JSX } from 'preact';
import type { FeedEntry } from '../../api/feed.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { feedWords } from '../words/feed-words.ts';

/** What was published or taken back last, by whom, and how far that has come. */
export function EntryTable({ entries }: { readonly entries: readonly FeedEntry[] }): JSX.Element {
  const language = useLanguage();
  const words = feedWords[language];
  const { kind: kinds, feed: states } = campaignWords[language];
  const { column } = words;
  return (
    <DataTable
      label={words.last}
      columns={[
        column.name,
        column.state,
        column.reached,
        column.reason,
        column.persons,
        column.changed,
        column.until,
      ].map((name) => ({ name }))}
      lines={entries.map(({ kind, value, state, refusal, spread, reason, persons, changedAt, until }) => ({
        key: `${kind} ${value}`,
        cells: [
          <>
            {kinds[kind]} <code class="c-value">{value}</code>
          </>,
          <>
            {states[state]}
            {refusal !== '' && <span class="v-muted"> ({words.refusal[refusal] ?? refusal})</span>}
          </>,
          spread && words.spread(spread),
          reason,
          persons.join(', '),
          <Moment at={changedAt} ago />,
          <Moment at={until} />,
        ],
      }))}
    />
  );
}
