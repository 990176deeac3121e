import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { LoggedOut } from '../../protocol/idle.ts';
import type { SettingsView } from '../../protocol/settings.ts';
import { useAnswer } from '../answer.ts';
import { PageFrame } from '../page-frame.tsx';
import { WhenAnswered } from '../when-answered.tsx';
import { signedOutWords } from './signed-out-words.ts';

/** What the page after a log-out asks. */
export interface SignedOutPort {
  /** `null` when that was told before, or is not known any more. */
  readonly read: () => Promise<LoggedOut | null>;
}

/** The page after a log-out: what happened, where drafts are, what is left to do, and the way back in. */
export function SignedOutPage({
  port,
  settings: { inForce, organisation },
}: {
  readonly port: SignedOutPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { language, mark } = inForce;
  const { asked, again } = useAnswer(port.read);
  return (
    <PageFrame language={language} title={signedOutWords[language].title} organisation={organisation.name} mark={mark}>
      <WhenAnswered asked={asked} again={again} language={language}>
        {(loggedOut) => <Happened {...{ loggedOut, language }} webmail={organisation.webmails[0]?.url} />}
      </WhenAnswered>
    </PageFrame>
  );
}

function Happened({
  loggedOut,
  webmail,
  language,
}: {
  readonly loggedOut: LoggedOut | null;
  readonly webmail: string | undefined;
  readonly language: Language;
}): JSX.Element {
  const words = signedOutWords[language];
  const back = loggedOut?.webmail ?? webmail;
  return (
    <>
      <p class="p-lead">{loggedOut ? words.why[loggedOut.why](loggedOut.minutes) : words.unknown}</p>
      {loggedOut && <Remains loggedOut={loggedOut} language={language} />}
      {back !== undefined && (
        <p>
          <a class="v-button v-button--primary" href={back}>
            <Icon name="key" />
            <span>{words.logIn}</span>
          </a>
        </p>
      )}
    </>
  );
}

function Remains({
  loggedOut: { drafts, reportsLost, confirmed, signOnOpen },
  language,
}: {
  readonly loggedOut: LoggedOut;
  readonly language: Language;
}): JSX.Element {
  const words = signedOutWords[language];
  return (
    <>
      {signOnOpen && (
        <Notice kind="danger" title={words.signOnOpen}>
          <p>{words.signOnOpenMore}</p>
        </Notice>
      )}
      {!confirmed && !signOnOpen && (
        <Notice kind="caution" title={words.unconfirmed}>
          <p>{words.unconfirmedMore}</p>
        </Notice>
      )}
      {drafts.saved > 0 && (
        <Notice kind="done" title={words.saved(drafts.saved)}>
          <p>{words.savedMore}</p>
        </Notice>
      )}
      {reportsLost > 0 && (
        <Notice kind="caution" title={words.reportsLost(reportsLost)}>
          <p>{words.reportsLostMore}</p>
        </Notice>
      )}
      {drafts.lost > 0 && (
        <Notice kind="caution" title={words.lost(drafts.lost)}>
          <p>{words.lostMore}</p>
        </Notice>
      )}
    </>
  );
}
