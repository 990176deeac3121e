import type { Strength } from '../finding.ts';
import type { Call } from '../reading/calls.ts';
import { asks, lures, type Lure } from '../phrases/meanings.ts';
import { leadingAway } from '../reading/leading-away.ts';
import { pressingLures } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { isConversation } from '../reading/conversation.ts';
import type { Reading } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** The message tells of a full mailbox, a held parcel, a blocked account …, and leads elsewhere than to who would know. */
export const lure = messageRule({
  id: 'lure',
  facts: ['lure', 'quote', 'domain', 'claimed'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const found = lures.filter((each) => reading.said.has(each));
    const [first] = found;
    const said = first && reading.said.get(first);
    const away = leadingAway(reading);
    if (!said || !away) return;
    const strength =
      isKeepersAlone(reading) && !isSignature(away) && !isConversation(message)
        ? 'strong'
        : strengthOf(found, reading, away);
    if (!strength) return;
    yield {
      strength,
      at: said.at,
      facts: {
        lure: first,
        quote: said.quote,
        domain: away.place,
        claimed: reading.impersonated?.owner.name ?? '',
      },
    };
  },
});

/**
 * Only its keeper can tell that a mailbox is full, held or about to be closed; a stranger that does, and has a page for it, is
 * strange wherever that page is.
 */
function isKeepersAlone({ said, keeper }: Reading): boolean {
  return keeper !== undefined && keepersAlone.some((each) => said.has(each));
}

/** The sender's address in full at the foot of a letter, `www.mairie.example`, is no page for anything. */
function isSignature({ to, link: { text, url } }: Call): boolean {
  const shown = text.trim().toLowerCase();
  return to === 'own' && url.path.length < 2 && url.host !== undefined && shown.includes(url.host.host);
}

const keepersAlone: readonly Lure[] = ['storage', 'held', 'threat', 'expiry'];

function strengthOf(found: readonly Lure[], reading: Reading, away: Call): Strength | undefined {
  const { said, impersonated, role, keeper, speaker } = reading;
  const pressing = pressingLures(reading).length;
  // Colleagues give away gift cards and share documents.
  if (pressing === 0 && (speaker?.kind === 'organisation' || speaker?.kind === 'partner')) return undefined;
  const asked = asks.some((ask) => said.has(ask));
  const weight = found.length + pressing + (said.has('deadline') ? 1 : 0) + (asked ? 1 : 0);
  const leaves = away.to !== 'own' && away.to !== 'tracker';
  if (impersonated?.by === 'name' || role !== undefined) {
    // Retailers' promotions come from agencies' domains.
    const promoted = found.every((each) => each === 'prize' || each === 'terms');
    return pressing > 0 || (weight > 1 && !promoted) ? 'strong' : 'weak';
  }
  // What merely invites is in every newsletter and in the footers of free mail.
  if (pressing === 0) return impersonated || asked ? 'weak' : undefined;
  if (leaves && (weight >= 3 || keeper !== undefined)) return 'strong';
  return impersonated && weight > 2 ? 'strong' : 'weak';
}
