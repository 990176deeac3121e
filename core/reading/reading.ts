import type { Context } from '../context.ts';
import type { Message } from '../message.ts';
import type { Meaning } from '../phrases/meanings.ts';
import type { Owner } from '../profile/claim.ts';
import { listener } from '../phrases/scan.ts';
import { callsOf, type Call } from './calls.ts';
import { claimsOf, type Spoken } from './claims.ts';
import { says, type Said } from './says.ts';

/** What a message says, for whom it speaks and where it sends one: found once, used by many rules. */
export interface Reading {
  readonly said: ReadonlyMap<Meaning, Said>;
  readonly claims: readonly Spoken[];
  readonly calls: readonly Call[];
  /** Whose domain the sender writes from; nobody's where anyone gets an address. */
  readonly speaker: Owner | undefined;
  /** Whom it speaks for without writing from their domain. */
  readonly impersonated: Spoken | undefined;
  /** The keeper of a mail system that the sender calls itself: `Administrateur messagerie`. */
  readonly role: string | undefined;
}

const readings = new WeakMap<Message, { readonly context: Context; readonly reading: Reading }>();

/** Reads a message; the second rule that asks gets the first one's reading. */
export function read(message: Message, context: Context): Reading {
  const known = readings.get(message);
  if (known?.context === context) return known.reading;
  const claims = claimsOf(message, context);
  const speaker = speakerOf(message, context);
  const listen = listener();
  const reading = {
    said: says(message, listen),
    claims,
    calls: callsOf(message, context, listen),
    speaker,
    impersonated:
      speaker?.kind === 'partner'
        ? undefined
        : claims.find((claim) => claim.owner.id !== speaker?.id && claim.by !== 'subject'),
    role: speaker ? undefined : context.names.roleIn(message.from?.name ?? ''),
  };
  readings.set(message, { context, reading });
  return reading;
}

function speakerOf({ from }: Message, { names }: Context): Owner | undefined {
  if (!from?.domain || names.isFreeMail(from.domain) || names.isFreeHost(from.domain)) return undefined;
  return names.ownerOf(from.domain);
}
