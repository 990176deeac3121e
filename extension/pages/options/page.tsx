import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Contacts } from '../../../ui/contacts.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PickChoice } from '../../../ui/choices.tsx';
import type { Settings, SettingsView } from '../../protocol/settings.ts';
import { messageOf } from '../answer.ts';
import { GuardsChoice } from '../guards/guards-choice.tsx';
import { Locked } from '../locked.tsx';
import { MarkChoice } from '../mark-choice.tsx';
import { PageFrame } from '../page-frame.tsx';
import { HostList } from './host-list.tsx';
import { LogOutChoice } from './log-out-choice.tsx';
import type { OptionsPort } from './options-port.ts';
import { optionsWords } from './options-words.ts';
import { TrustList } from './trust-list.tsx';

/** The options: each choice is kept as it is made, and told whether it was. */
export function OptionsPage({
  port,
  settings: first,
}: {
  readonly port: OptionsPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const [view, setView] = useState(first);
  const [fault, setFault] = useState<string>();
  const { settings, inForce, locked, managed, organisation } = view;
  const { language } = inForce;
  const words = optionsWords[language];
  const isLocked = (name: keyof Settings): boolean => locked.includes(name);
  const put = async (answer: Promise<SettingsView | undefined>): Promise<boolean> => {
    try {
      const now = await answer;
      setFault(undefined);
      if (now) setView(now);
      return now !== undefined;
    } catch (error) {
      setFault(messageOf(error));
      return false;
    }
  };
  const change = (changed: Partial<Settings>): void => {
    void put(port.save({ ...settings, ...changed }));
  };
  return (
    <PageFrame
      language={language}
      title={words.title}
      lead={words.lead}
      organisation={organisation.name}
      mark={inForce.mark}
    >
      {fault !== undefined && (
        <Notice kind="caution" title={words.notSaved} live>
          <p class="v-muted">{fault}</p>
        </Notice>
      )}
      {managed && <Notice kind="note" title={words.managed} />}
      <MarkChoice
        language={language}
        mark={inForce.mark}
        locked={isLocked('mark')}
        onKeep={(mark) => change({ mark })}
      />
      <LogOutChoice
        {...{ view, language, isLocked }}
        onChange={change}
        onAllowNotifications={() => void put(port.allowNotifications())}
      />
      <GuardsChoice port={port.guards} language={language} />
      <TrustList trusted={view.trusted} language={language} onWithdraw={(id) => put(port.withdrawTrust(id))} />
      <HostList
        hosts={view.hosts}
        language={language}
        onEnable={(origin) => put(port.enableHost(origin))}
        onDisable={(origin) => put(port.disableHost(origin))}
      />
      <section class="p-section">
        {isLocked('language') && <Locked language={language} />}
        <PickChoice
          question={words.language.question}
          choices={[
            { value: 'fr', label: words.language.fr },
            { value: 'en', label: words.language.en },
          ]}
          picked={language}
          locked={isLocked('language')}
          onPick={(picked) => {
            document.documentElement.lang = picked;
            change({ language: picked });
          }}
        />
      </section>
      <section class="p-section">
        <h2>{words.contacts}</h2>
        <Contacts contacts={organisation.contacts} language={language} />
      </section>
    </PageFrame>
  );
}
