import type { JSX } from 'preact';
import { longestMinutes } from '../../../core/idle/idle-policy.ts';
import type { Language } from '../../../core/texts/card.ts';
import { PickChoice, TickChoices } from '../../../ui/choices.tsx';
import type { Settings, SettingsView } from '../../protocol/settings.ts';
import { Locked } from '../locked.tsx';
import { NotificationGrant } from '../notification-grant.tsx';
import { optionsWords } from './options-words.ts';

/** What most people want; the profile's own stands among them. */
const usual: readonly number[] = [5, 15, 30, 60];

/** When an open mailbox is logged out, and whether several people share the computer. */
export function LogOutChoice({
  view: { inForce, organisation, allowed },
  language,
  isLocked,
  onChange,
  onAllowNotifications,
}: {
  readonly view: SettingsView;
  readonly language: Language;
  readonly isLocked: (name: keyof Settings) => boolean;
  readonly onChange: (changed: Partial<Settings>) => void;
  readonly onAllowNotifications: () => void;
}): JSX.Element {
  const words = optionsWords[language].logOut;
  const { idle } = organisation;
  const { idleMinutes, idleOff, sharedComputer } = inForce;
  const mayDisable = (sharedComputer ? idle.sharedComputer.mayDisable : idle.mayDisable) && !isLocked('idleOff');
  const most = longestMinutes(organisation, sharedComputer);
  const minutes = [...new Set([...usual.filter((count) => count <= most), idleMinutes])].toSorted((a, b) => a - b);
  const choices = [
    ...minutes.map((count) => ({ value: String(count), label: words.minutes(count) })),
    ...(mayDisable || idleOff ? [{ value: 'off', label: words.off }] : []),
  ];
  return (
    <section class="p-panel">
      <div class="p-section">
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        {(isLocked('idleMinutes') || isLocked('idleOff')) && <Locked language={language} />}
      </div>
      <PickChoice
        question={words.question}
        choices={choices}
        picked={idleOff ? 'off' : String(idleMinutes)}
        locked={isLocked('idleMinutes')}
        onPick={(value) =>
          onChange(value === 'off' ? { idleOff: true } : { idleOff: false, idleMinutes: Number(value) })
        }
      />
      {!idleOff && (
        <NotificationGrant allowed={allowed.notifications} language={language} onAllow={onAllowNotifications} />
      )}
      {isLocked('sharedComputer') && <Locked language={language} />}
      <TickChoices
        question={words.computer}
        choices={[{ value: 'shared', label: words.shared, hint: words.sharedHint }]}
        ticked={sharedComputer ? ['shared'] : []}
        locked={isLocked('sharedComputer')}
        onTick={(ticked) => onChange({ sharedComputer: ticked.includes('shared') })}
      />
      {!allowed.privateWindows && (
        <p class="v-muted">
          <strong>{words.privateWindows}</strong> {words.privateWindowsMore}
        </p>
      )}
    </section>
  );
}
