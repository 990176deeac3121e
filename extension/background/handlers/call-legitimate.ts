import type { Legitimacy } from '../../../core/legitimacy.ts';
import type { AskingPlace, Handler } from '../handler.ts';
import type { RecentMessage } from '../judging/recent.ts';
import { isSameOwner } from '../known/owner.ts';

/** “Ce message est légitime”: trusts its sender, or silences this one message, or nothing where the evidence is conclusive. */
export const callLegitimate: Handler<'call-legitimate'> = async ({ message }, place, { recent, knowledge, clock }) => {
  const judged = await recent.find(message, undefined);
  if (!judged || !isTheirs(judged, place) || judged.can === 'nothing') return nothing;
  const { owner, can, sender, subject } = judged;
  const entry = can === 'sender' ? { subject: sender, name: sender } : { subject: message, name: subject };
  await knowledge.trust.add({ owner, what: can, ...entry, since: clock() });
  return { can, said: can };
};

/** And back: of a sender with all its messages, of a message with it alone. */
export const takeBackLegitimate: Handler<'take-back-legitimate'> = async (
  { message },
  place,
  { recent, knowledge },
) => {
  const judged = await recent.find(message, undefined);
  if (!judged || !isTheirs(judged, place)) return nothing;
  const { owner, can, sender } = judged;
  await knowledge.trust.withdraw(
    ({ what, subject, owner: of }) => isSameOwner(of, owner) && subject === (what === 'sender' ? sender : message),
  );
  return { can, said: undefined };
};

const nothing: Legitimacy = { can: 'nothing', said: undefined };

/** A webmail speaks of its own messages only. */
function isTheirs({ owner }: RecentMessage, { asker, origin }: AskingPlace): boolean {
  return asker === 'page' || owner.webmail === origin;
}
