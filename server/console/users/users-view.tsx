import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Trouble } from '../api/outcome.ts';
import type { UserChange } from '../../api/session.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Page } from '../parts/page.tsx';
import { RemoteView, TroubleNotice } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { adminWords } from '../words/admin-words.ts';
import { NewUserForm } from './new-user-form.tsx';
import { userCells } from './user-cells.tsx';

/** The team's accounts, and a further one. */
export function UsersView(): JSX.Element {
  const { client, session } = useDesk();
  const language = useLanguage();
  const words = adminWords[language];
  const users = useRemote(() => client.users(), '');
  const [trouble, setTrouble] = useState<Trouble>();
  const load = (): Promise<unknown> => users.ask(() => client.users());

  async function change(name: string, wanted: UserChange): Promise<void> {
    const outcome = await client.changeUser(name, wanted);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    await load();
  }

  return (
    <Page title={words.usersTitle}>
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      <RemoteView remote={users.now.value} onRetry={() => void load()}>
        {(list) => (
          <DataTable
            label={words.usersTitle}
            columns={[words.name, words.role, words.secondFactor, words.lastSeen, words.actions].map((name) => ({
              name,
            }))}
            lines={list.map((user) => ({
              key: user.name,
              cells: userCells({
                user,
                isSelf: user.name === session.value?.name,
                language,
                onChange: (wanted) => void change(user.name, wanted),
              }),
            }))}
          />
        )}
      </RemoteView>
      <Section title={words.addTitle}>
        <NewUserForm onAdded={() => void load()} />
      </Section>
    </Page>
  );
}
