import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Trouble } from '../api/outcome.ts';
import type { UserChange } from '../../api/session.ts';
import { Page } from '../parts/page.tsx';
import { RemoteView, TroubleNotice } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { useRemote } from '../state/use-remote.ts';
import { adminWords } from '../words/admin-words.ts';
import { NewUserForm } from './new-user-form.tsx';
import { UserRow } from './user-row.tsx';

/** The team's accounts, and a further one. */
export function UsersView(): JSX.Element {
  const { client, session } = useDesk();
  const words = adminWords[useLanguage()];
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
          <div class="c-table" tabIndex={0} role="region" aria-label={words.usersTitle}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.role}</th>
                  <th scope="col">{words.secondFactor}</th>
                  <th scope="col">{words.lastSeen}</th>
                  <th scope="col">{words.actions}</th>
                </tr>
              </thead>
              <tbody>
                {list.map((user) => (
                  <UserRow
                    key={user.name}
                    user={user}
                    isSelf={user.name === session.value?.name}
                    onChange={(wanted) => void change(user.name, wanted)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </RemoteView>
      <Section title={words.addTitle}>
        <NewUserForm onAdded={() => void load()} />
      </Section>
    </Page>
  );
}
