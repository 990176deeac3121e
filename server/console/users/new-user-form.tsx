import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { roles } from '../../api/session.ts';
import { Button } from '../../../ui/button.tsx';
import type { Trouble } from '../api/outcome.ts';
import { fieldOf, LineField } from '../parts/line-field.tsx';
import { NewPasswordField } from '../parts/new-password-field.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { adminWords } from '../words/admin-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** A further account of this server. */
export function NewUserForm({ onAdded }: { readonly onAdded: () => void }): JSX.Element {
  const { client } = useDesk();
  const language = useLanguage();
  const words = adminWords[language];
  const id = useId();
  const [trouble, setTrouble] = useState<Trouble>();

  async function add(form: HTMLFormElement): Promise<void> {
    const role = roles.find((each) => each === fieldOf(form, 'role')) ?? 'reader';
    const outcome = await client.addUser({
      name: fieldOf(form, 'name').trim(),
      password: fieldOf(form, 'password'),
      role,
    });
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    form.reset();
    onAdded();
  }

  return (
    <form
      class="v-stack c-narrow"
      onSubmit={(event) => {
        event.preventDefault();
        void add(event.currentTarget);
      }}
    >
      <LineField
        label={words.name}
        name="name"
        hint={words.nameHint}
        autocomplete="off"
        pattern="[a-z0-9][a-z0-9._\-]{0,59}"
      />
      <NewPasswordField label={words.password} hint={words.passwordHint} />
      <div class="v-field">
        <label class="v-field__label" for={id}>
          {words.role}
        </label>
        <select id={id} class="v-input" name="role">
          {roles.map((role) => (
            <option key={role} value={role} selected={role === 'analyst'}>
              {shellWords[language].role[role]}
            </option>
          ))}
        </select>
      </div>
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      <p>
        <Button submits>{words.add}</Button>
      </p>
    </form>
  );
}
