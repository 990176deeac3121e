import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { paths } from '../../api/paths.ts';
import type { LoginOutcome } from '../../api/session.ts';
import type { Trouble } from '../api/outcome.ts';
import { fieldOf, LineField } from '../parts/line-field.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { entranceWords } from '../words/entrance-words.ts';

/** Name and password, then the code where there is a second factor; above them the organisation's own log-in. */
export function LoginForm({ openId }: { readonly openId: string | undefined }): JSX.Element {
  const { client, session } = useDesk();
  const words = entranceWords[useLanguage()];
  const [answer, setAnswer] = useState<Exclude<LoginOutcome, { readonly outcome: 'session' }>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [wantsCode, setWantsCode] = useState(false);

  async function enter(form: HTMLFormElement): Promise<void> {
    const code = fieldOf(form, 'code').trim();
    const outcome = await client.login({
      name: fieldOf(form, 'name').trim(),
      password: fieldOf(form, 'password'),
      ...(code !== '' && { code }),
    });
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    if (outcome.value.outcome === 'session') session.value = outcome.value.session;
    else setAnswer(outcome.value);
    if (outcome.value.outcome === 'code-wanted') setWantsCode(true);
  }

  return (
    <form
      class="v-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void enter(event.currentTarget);
      }}
    >
      {openId !== undefined && (
        <>
          <a class="v-button v-button--primary" href={paths.openId}>
            <Icon name="people" />
            <span>{words.openId(openId)}</span>
          </a>
          <p class="c-or v-muted">{words.or}</p>
        </>
      )}
      <LineField label={words.name} name="name" autocomplete="username" />
      <LineField label={words.password} name="password" type="password" autocomplete="current-password" />
      {wantsCode && (
        <LineField
          label={words.code}
          name="code"
          hint={words.codeHint}
          autocomplete="one-time-code"
          inputMode="numeric"
          pattern="[0-9]{6}"
        />
      )}
      {answer?.outcome === 'refused' && <Notice kind="danger" title={words.refused} live />}
      {answer?.outcome === 'wait' && <Notice kind="caution" title={words.wait(answer.seconds)} live />}
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      <Button look={openId === undefined ? 'primary' : 'ordinary'} submits>
        {words.enter}
      </Button>
    </form>
  );
}
