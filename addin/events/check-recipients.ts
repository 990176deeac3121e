import { assessOutgoing } from '../../core/outgoing/assess-outgoing.ts';
import type { Hosts } from '../../core/outgoing/hosts.ts';
import { outgoingCardOf } from '../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../core/texts/card.ts';
import { emptyDraft, readRecipients } from '../compose/read-draft.ts';
import type { OpenDraft } from '../outlook/open-draft.ts';
import { turns } from '../outlook/turns.ts';

/** Says above a message that is being written what its recipients are. */
export type CheckRecipients = (draft: OpenDraft | undefined, language: Language) => Promise<undefined>;

/**
 * Says above the message, while it is being written, which recipient looks mistyped; takes the sentence away when none does.
 * Who pastes ten addresses makes ten events at once: they are taken one after another, and of those that wait only the last is answered.
 */
export function recipientCheck(hosts: Hosts): CheckRecipients {
  const inTurn = turns();
  let newest = 0;
  return (draft, language) => {
    newest += 1;
    const mine = newest;
    return inTurn(() =>
      draft && mine === newest ? checkRecipients(draft, hosts, language) : Promise.resolve(undefined),
    );
  };
}

async function checkRecipients(draft: OpenDraft, hosts: Hosts, language: Language): Promise<undefined> {
  const { recipients } = await readRecipients(draft);
  const verdict = assessOutgoing({ ...emptyDraft, ...recipients }, hosts);
  const { reasons } = outgoingCardOf(verdict, language);
  const first = reasons.find(({ rule, strength }) => rule === 'recipient-meant' && strength !== 'weak');
  await draft.notify(first?.text);
  return undefined;
}
