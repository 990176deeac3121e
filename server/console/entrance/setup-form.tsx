import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Trouble } from '../api/outcome.ts';
import { fieldOf, LineField } from '../parts/line-field.tsx';
import { NewPasswordField } from '../parts/new-password-field.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { entranceWords } from '../words/entrance-words.ts';

/** The first administrator, made by whoever holds the token that the server printed. */
export function SetupForm(): JSX.Element {
  const { client, session } = useDesk();
  const words = entranceWords[useLanguage()];
  const [trouble, setTrouble] = useState<Trouble>();

  async function create(form: HTMLFormElement): Promise<void> {
    const outcome = await client.setup({
      token: fieldOf(form, 'token').trim(),
      name: fieldOf(form, 'name').trim(),
      password: fieldOf(form, 'password'),
    });
    if (outcome.ok) session.value = outcome.value;
    else setTrouble(outcome.trouble);
  }

  return (
    <form
      class="v-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void create(event.currentTarget);
      }}
    >
      <h2>{words.setupTitle}</h2>
      <p>{words.setupLead}</p>
      <LineField label={words.token} name="token" hint={words.tokenHint} autocomplete="off" />
      <LineField
        label={words.name}
        name="name"
        hint={words.nameHint}
        autocomplete="username"
        pattern="[a-z0-9][a-z0-9._\-]{0,59}"
      />
      <NewPasswordField label={words.password} hint={words.passwordHint} />
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      <Button look="primary" submits>
        {words.setup}
      </Button>
    </form>
  );
}
