import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { AuditEntry } from '../../api/audit.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { adminWords } from '../words/admin-words.ts';
import { actorText, factsText } from '../words/audit-facts.ts';

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
  const language = useLanguage();
  const words = adminWords[language];
  const { seq, at, by, action, to, facts } = words.column;
  return (
    <DataTable
      label={words.auditTitle}
      columns={[{ name: seq, isNumber: true }, ...[at, by, action, to, facts].map((name) => ({ name }))]}
      lines={entries.map((entry) => ({
        key: entry.seq,
        title: `${words.hash} ${entry.hash}`,
        cells: [
          entry.seq,
          <Moment at={entry.at} />,
          actorText(entry.by, language),
          words.action[entry.action],
          entry.to !== '' && <code class="c-value">{entry.to}</code>,
          factsText(entry.facts, language),
        ],
      }))}
    />
  );
}
