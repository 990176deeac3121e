import { render } from 'preact';
import { createContext } from '../../core/create-context.ts';
import { idleRules } from '../../core/idle/idle-policy.ts';
import { assessOutgoing } from '../../core/outgoing/assess-outgoing.ts';
import { hostsOf } from '../../core/outgoing/hosts-of.ts';
import { outgoingCardOf } from '../../core/outgoing/texts/outgoing-card.ts';
import { builtProfile } from '../built.ts';
import { whenReady } from '../office.ts';
import { openDraft } from '../outlook/compose-item.ts';
import { onItemChanged, onRecipientsChanged } from '../outlook/mailbox.ts';
import { languageOf } from '../texts/locale.ts';
import { ComposeApp, type ComposePorts } from './compose-app.tsx';
import { readOpenDraft } from './read-draft.ts';

const profile = builtProfile();
const place = await whenReady();
const language = languageOf(
  place === 'outlook' ? Office.context.displayLanguage : navigator.language,
  profile.language,
);
document.documentElement.lang = language;
const hosts = hostsOf(createContext(profile));
const ports: ComposePorts = {
  async check() {
    const draft = place === 'outlook' ? openDraft() : undefined;
    if (!draft) return undefined;
    const { message, extent } = await readOpenDraft(draft);
    return { card: outgoingCardOf(assessOutgoing(message, hosts), language), extent };
  },
  onChanged: (changed) => {
    if (place !== 'outlook') return;
    // Handlers belong to the message that they were given to: the next one, in a pinned pane, needs its own.
    const follow = (): void => void onRecipientsChanged(() => changed('recipients'));
    follow();
    void onItemChanged(() => {
      follow();
      changed('another');
    });
  },
};
const idle = idleRules(profile, { shared: false, off: false });
render(<ComposeApp language={language} idle={idle} ports={ports} />, document.body);
