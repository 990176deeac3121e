import { assess } from '../../../core/assess.ts';
import type { Context } from '../../../core/context.ts';
import { expressionsOf } from '../../../core/feed/expressions.ts';
import { legitimacyOf, silenced, trustedSenders, type Legitimacy } from '../../../core/legitimacy.ts';
import { composeSource } from '../../../core/mail/seen/compose-source.ts';
import { readMessage, type ReadOptions } from '../../../core/mail/read-message.ts';
import { readSeen } from '../../../core/mail/seen/read-seen.ts';
import type { Message } from '../../../core/message.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { Verdict } from '../../../core/verdict.ts';
import { type ArrivedSource, sha256 } from '../bytes.ts';
import type { Owner } from '../known/owner.ts';
import { qrDecoder } from './decode-qr.ts';
import type { Knowledge } from './knowledge.ts';

/** A message, judged for one mailbox. */
export interface JudgedMessage {
  /** The SHA-256 of its source. */
  readonly id: string;
  /** As it is reported. */
  readonly source: Uint8Array<ArrayBuffer>;
  readonly message: Message;
  readonly context: Context;
  readonly verdict: Verdict;
  readonly legitimacy: Legitimacy;
}

/** Where a message was had from: an open page, whose border counts, or a file that somebody dropped. */
export type Origin = { readonly kind: 'webmail'; readonly owner: Owner } | { readonly kind: 'file' };

/** Judges a message with all that is known: feed, trust, first contact. */
export async function judgeMessage(
  source: ArrivedSource,
  origin: Origin,
  knowledge: Knowledge,
): Promise<JudgedMessage> {
  const profile = await knowledge.profile();
  const bytes = source.kind === 'raw' ? source.bytes : Uint8Array.from(composeSource(source.message));
  const [id, message] = await Promise.all([sha256(bytes), readArrived(source, origin, profile, knowledge.wasm)]);
  const owner = origin.kind === 'webmail' ? origin.owner : undefined;
  const trusted = owner ? await knowledge.trust.of(owner) : [];
  const registrable = message.from?.domain?.registrable;
  const context: Context = {
    ...knowledge.compiled(profile),
    ...(await knowledge.feed.lookUp(expressionsOf(message).keys())),
    trustedSenders: trustedSenders(trusted),
    firstContact: owner && registrable ? await knowledge.history.meet(owner, registrable, id) : undefined,
  };
  const found = assess(message, context);
  const legitimacy = legitimacyOf(message, found, trusted, id);
  return { id, source: bytes, message, context, legitimacy, verdict: silenced(found, legitimacy) };
}

function readArrived(source: ArrivedSource, origin: Origin, profile: Profile, wasm: string): Promise<Message> {
  const options: ReadOptions = {
    border: origin.kind === 'webmail' ? profile.border : undefined,
    simulationHeaders: profile.simulations.flatMap(({ header }) => header ?? []),
    decodeQr: qrDecoder(wasm),
    sha256,
  };
  return source.kind === 'raw' ? readMessage(source.bytes, options) : readSeen(source.message, options);
}
