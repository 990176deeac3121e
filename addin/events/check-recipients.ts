import { assessOutgoing } from '../../core/outgoing/assess-outgoing.ts';
import type { Hosts } from '../../core/outgoing/hosts.ts';
import { outgoingCardOf } from '../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../core/texts/card.ts';
import { readOpenDraft } from '../compose/read-draft.ts';
import type { OpenDraft } from '../outlook/open-draft.ts';

/** Says above the message, while it is being written, which recipient looks mistyped; takes the sentence away when none does. */
export async function checkRecipients(
  draft: OpenDraft | undefined,
  hosts: Hosts,
  language: Language,
): Promise<undefined> {
  if (!draft) return undefined;
  const { message } = await readOpenDraft(draft);
  const verdict = assessOutgoing({ ...message, subject: '', body: '' }, hosts);
  const { reasons } = outgoingCardOf(verdict, language);
  const first = reasons.find(({ rule, strength }) => rule === 'recipient-meant' && strength !== 'weak');
  await draft.notify(first?.text);
  return undefined;
}
