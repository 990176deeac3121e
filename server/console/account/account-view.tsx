import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { SecondFactorOffer, Session } from '../../api/session.ts';
import type { Trouble } from '../api/outcome.ts';
import { Facts } from '../parts/facts.tsx';
import { fieldOf, LineField } from '../parts/line-field.tsx';
import { Moment } from '../parts/moment.tsx';
import { Page } from '../parts/page.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { PasswordForm } from './password-form.tsx';
import { QrCode } from './qr-code.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { entranceWords } from '../words/entrance-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** One's own account: who one is here, and the second factor. */
export function AccountView({ session }: { readonly session: Session }): JSX.Element {
  const language = useLanguage();
  const words = entranceWords[language];
  return (
    <Page title={shellWords[language].account}>
      <Facts
        facts={[
          [words.name, session.name],
          [words.role, shellWords[language].role[session.role]],
          [words.until, <Moment at={session.until} />],
        ]}
      />
      <Section title={words.secondFactor}>
        {session.origin === 'openid' ? (
          <p>{words.secondFactorOpenId}</p>
        ) : session.secondFactor ? (
          <p>{words.secondFactorOn}</p>
        ) : (
          <SecondFactor session={session} />
        )}
      </Section>
      {session.origin === 'local' && (
        <Section title={words.password}>
          <PasswordForm name={session.name} />
        </Section>
      )}
    </Page>
  );
}

function SecondFactor({ session }: { readonly session: Session }): JSX.Element {
  const desk = useDesk();
  const words = entranceWords[useLanguage()];
  const [offer, setOffer] = useState<SecondFactorOffer>();
  const [trouble, setTrouble] = useState<Trouble>();

  async function start(): Promise<void> {
    const outcome = await desk.client.offerSecondFactor();
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (outcome.ok) setOffer(outcome.value);
  }

  async function confirm(form: HTMLFormElement): Promise<void> {
    const outcome = await desk.client.confirmSecondFactor(fieldOf(form, 'code').trim());
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (!outcome.ok) return;
    desk.announcement.value = words.confirmed;
    desk.session.value = { ...session, secondFactor: true };
  }

  return (
    <div class="v-stack">
      <Notice kind="caution" title={words.secondFactorOff} />
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
      {offer === undefined ? (
        <p>
          <Button icon="key" onPress={() => void start()}>
            {words.secondFactorSet}
          </Button>
        </p>
      ) : (
        <form
          class="v-stack c-narrow"
          onSubmit={(event) => {
            event.preventDefault();
            void confirm(event.currentTarget);
          }}
        >
          <p>{words.scan}</p>
          <QrCode code={offer.qr} label={words.qr} />
          <p>
            {words.secret}
            <br />
            <code class="c-secret">{offer.secret.replaceAll(/.{4}(?=.)/gu, '$& ')}</code>
          </p>
          <p>
            <a href={offer.url}>{words.openApp}</a>
          </p>
          <p class="v-muted">{words.secretHint}</p>
          <LineField
            label={words.code}
            name="code"
            autocomplete="one-time-code"
            inputMode="numeric"
            pattern="[0-9]{6}"
          />
          <Button look="primary" submits>
            {words.confirm}
          </Button>
        </form>
      )}
    </div>
  );
}
