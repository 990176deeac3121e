import type { JSX } from 'preact';
import type { FeedEntry } from '../../api/feed.ts';
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
    <div class="c-table" tabIndex={0} role="region" aria-label={words.last}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.name}</th>
            <th scope="col">{column.state}</th>
            <th scope="col">{column.reached}</th>
            <th scope="col">{column.reason}</th>
            <th scope="col">{column.persons}</th>
            <th scope="col">{column.changed}</th>
            <th scope="col">{column.until}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ kind, value, state, refusal, spread, reason, persons, changedAt, until }) => (
            <tr key={`${kind} ${value}`}>
              <td>
                {kinds[kind]} <code class="c-value">{value}</code>
              </td>
              <td>
                {states[state]}
                {refusal !== '' && <span class="v-muted"> ({words.refusal[refusal] ?? refusal})</span>}
              </td>
              <td>{spread && words.spread(spread)}</td>
              <td>{reason}</td>
              <td>{persons.join(', ')}</td>
              <td>
                <Moment at={changedAt} ago />
              </td>
              <td>
                <Moment at={until} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
