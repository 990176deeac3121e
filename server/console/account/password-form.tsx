import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Trouble } from '../api/outcome.ts';
import { fieldOf, LineField } from '../parts/line-field.tsx';
import { NewPasswordField } from '../parts/new-password-field.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { entranceWords } from '../words/entrance-words.ts';

/** Another password for one's own account; whoever made the account knows the first one. */
export function PasswordForm({ name }: { readonly name: string }): JSX.Element {
  const { client } = useDesk();
  const words = entranceWords[useLanguage()];
  const [outcome, setOutcome] = useState<'changed' | Trouble>();

  async function change(form: HTMLFormElement): Promise<void> {
    const answer = await client.changePassword({
      current: fieldOf(form, 'current'),
      password: fieldOf(form, 'password'),
    });
    setOutcome(answer.ok ? 'changed' : answer.trouble);
    if (answer.ok) form.reset();
  }

  return (
    <form
      class="v-stack c-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        void change(event.currentTarget);
      }}
    >
      {/* So that a password manager knows whose it is. */}
      <input type="text" name="username" value={name} autocomplete="username" readOnly hidden />
      <LineField label={words.currentPassword} name="current" type="password" autocomplete="current-password" />
      <NewPasswordField label={words.newPassword} hint={words.passwordHint} />
      {outcome === 'changed' && <Notice kind="done" title={words.passwordChanged} live />}
      {outcome === 'forbidden' && <Notice kind="caution" title={words.passwordWrong} live />}
      {outcome !== undefined && outcome !== 'changed' && outcome !== 'forbidden' && <TroubleNotice trouble={outcome} />}
      <p>
        <Button submits>{words.changePassword}</Button>
      </p>
    </form>
  );
}
