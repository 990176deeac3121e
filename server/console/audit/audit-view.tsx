import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { AuditEntry } from '../../api/audit.ts';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { adminWords } from '../words/admin-words.ts';

/** Who looked at what and did what, newest first. */
export function AuditView(): JSX.Element {
  const { client } = useDesk();
  const words = adminWords[useLanguage()];
  const [older, setOlder] = useState<readonly AuditEntry[]>([]);
  const [next, setNext] = useState<{ readonly before: number | undefined }>();
  const first = useRemote(() => client.audit(undefined), '');

  async function more(before: number): Promise<void> {
    const outcome = await client.audit(before);
    if (!outcome.ok) return;
    setOlder([...older, ...outcome.value.entries]);
    setNext({ before: outcome.value.next });
  }

  return (
    <Page title={words.auditTitle} lead={words.auditNote}>
      <RemoteView remote={first.now.value} onRetry={() => void first.ask(() => client.audit(undefined))}>
        {(page) => {
          const before = next ? next.before : page.next;
          if (page.entries.length === 0) {
            return (
              <EmptyState icon="lock" title={words.auditEmpty.title}>
                {words.auditEmpty.text}
              </EmptyState>
            );
          }
          return (
            <>
              <AuditTable entries={[...page.entries, ...older]} />
              {before !== undefined && (
                <p>
                  <Button onPress={() => void more(before)}>{words.older}</Button>
                </p>
              )}
            </>
          );
        }}
      </RemoteView>
    </Page>
  );
}

function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }): JSX.Element {
  const words = adminWords[useLanguage()];
  const { column } = words;
  return (
    <div class="c-table" tabIndex={0} role="region" aria-label={words.auditTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="c-number">
              {column.seq}
            </th>
            <th scope="col">{column.at}</th>
            <th scope="col">{column.by}</th>
            <th scope="col">{column.action}</th>
            <th scope="col">{column.to}</th>
            <th scope="col">{column.facts}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ seq, at, by, action, to, facts, hash }) => (
            <tr key={seq} title={`${words.hash} ${hash}`}>
              <td class="c-number">{seq}</td>
              <td>
                <Moment at={at} />
              </td>
              <td>{by}</td>
              <td>{words.action[action]}</td>
              <td>
                <code class="c-value">{to}</code>
              </td>
              <td>
                {Object.entries(facts)
                  .map(([name, fact]) => `${name}: ${fact}`)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
