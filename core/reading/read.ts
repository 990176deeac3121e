import type { Context } from '../context.ts';
import type { Message } from '../message.ts';
import { isAnyonesMail } from './anyones-mail.ts';
import type { Meaning } from '../phrases/meanings.ts';
import type { Owner } from '../profile/claim.ts';
import { listener } from '../phrases/scan.ts';
import { pressingLures } from './pressure.ts';
import { callsOf } from './calls.ts';
import { claimsOf, type Spoken } from './claims.ts';
import { says, type Said } from './says.ts';
import type { Reading } from './reading.ts';

const readings = new WeakMap<Message, { readonly context: Context; readonly reading: Reading }>();

/** Reads a message; the second rule that asks gets the first one's reading. */
export function read(message: Message, context: Context): Reading {
  const known = readings.get(message);
  if (known?.context === context) return known.reading;
  const claims = claimsOf(message, context);
  const speaker = speakerOf(message, context);
  const listen = listener();
  const said = says(message, listen);
  const reading = {
    said,
    claims,
    calls: callsOf(message, context, listen),
    speaker,
    impersonated: impersonatedIn(claims, speaker, message, context),
    role: speaker ? undefined : context.names.roleIn(message.from?.name ?? ''),
    keeper: speaker ? undefined : keeperIn(said),
  };
  readings.set(message, { context, reading });
  return reading;
}

function speakerOf({ from }: Message, { names }: Context): Owner | undefined {
  if (!from?.domain || isAnyonesMail(from.domain, names) || names.isFreeHost(from.domain)) return undefined;
  return names.ownerOf(from.domain);
}

/** Who alarms about the reader's mailbox, or wants its password or a NUMEN, speaks as its keeper. */
function keeperIn(said: ReadonlyMap<Meaning, Said>): string | undefined {
  const mailbox = said.get('mailbox');
  if (mailbox && (said.has('password') || pressingLures({ said }).length > 0)) return mailbox.quote;
  return said.get('numen')?.quote;
}

/** A subject is a topic, a known sender's headings are news; a name in From is a name. */
function impersonatedIn(
  claims: readonly Spoken[],
  speaker: Owner | undefined,
  { from }: Message,
  { names }: Context,
): Spoken | undefined {
  if (speaker?.kind === 'partner') return undefined;
  return claims.find(
    ({ by, owner }) =>
      // Several may share a domain: the services of `gov.uk`.
      !(speaker && from?.domain && names.owns(owner, from.domain)) &&
      (by === 'name' || (speaker?.kind !== 'organisation' && by !== 'subject')),
  );
}
