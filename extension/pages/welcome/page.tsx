import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Contacts } from '../../../ui/contacts.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { SettingsView } from '../../protocol/settings.ts';
import { messageOf } from '../answer.ts';
import { GuardsChoice } from '../guards/guards-choice.tsx';
import { MarkChoice } from '../mark-choice.tsx';
import type { OptionsPort } from '../options/options-port.ts';
import { NotificationGrant } from '../notification-grant.tsx';
import { PageFrame } from '../page-frame.tsx';
import { WebmailGrants } from './webmail-grants.tsx';
import { welcomeWords } from './welcome-words.ts';

/** What the first-run page asks and does: a part of what the options do. */
export type WelcomePort = Pick<OptionsPort, 'save' | 'enableHost' | 'allowNotifications' | 'guards'>;

type Told = { readonly kind: 'done' | 'note' | 'caution'; readonly title: string };

/** The first-run page: what Vigie does, what stays on the machine, the mark, the permission where it is wanting. */
export function WelcomePage({
  port,
  settings: first,
}: {
  readonly port: WelcomePort;
  readonly settings: SettingsView;
}): JSX.Element {
  const [view, setView] = useState(first);
  const [told, setTold] = useState<Told>();
  const { settings, inForce, locked, organisation, hosts, allowed } = view;
  const { language, mark } = inForce;
  const words = welcomeWords[language];
  const put = async (answer: Promise<SettingsView | undefined>, done: Told | undefined): Promise<void> => {
    try {
      const now = await answer;
      if (now) setView(now);
      setTold(now ? done : { kind: 'note', title: words.refused });
    } catch (error) {
      setTold({ kind: 'caution', title: messageOf(error) });
    }
  };
  return (
    <PageFrame language={language} title={words.title} lead={words.lead} organisation={organisation.name} mark={mark}>
      <section class="p-panel">
        <h2>{words.what}</h2>
        <ol class="p-steps" role="list">
          {words.steps.map(({ title, more }) => (
            <li key={title}>
              <div>
                <h3>{title}</h3>
                <p>{more}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <WebmailGrants hosts={hosts} language={language} onGrant={(origin) => put(port.enableHost(origin), undefined)} />
      {!inForce.idleOff && (
        <section class="p-section">
          <h2>{words.logOut}</h2>
          <p>{words.logOutMore(inForce.idleMinutes)}</p>
          <NotificationGrant
            allowed={allowed.notifications}
            language={language}
            onAllow={() => void put(port.allowNotifications(), undefined)}
          />
        </section>
      )}
      <MarkChoice
        language={language}
        mark={mark}
        locked={locked.includes('mark')}
        onKeep={(kept) => void put(port.save({ ...settings, mark: kept }), { kind: 'done', title: words.kept })}
      />
      <GuardsChoice port={port.guards} language={language} />
      {told && <Notice kind={told.kind} title={told.title} live />}
      <section class="p-section">
        <h2>{words.privacy}</h2>
        <ul class="v-points" role="list">
          {words.privacyMore.map((text) => (
            <li key={text}>
              <Icon name="lock" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="p-section">
        <h2>{words.contacts}</h2>
        <Contacts contacts={organisation.contacts} language={language} />
      </section>
    </PageFrame>
  );
}
