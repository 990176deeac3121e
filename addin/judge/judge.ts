import { assess } from '../../core/assess.ts';
import type { DecodeQr } from '../../core/mail/images.ts';
import { readMessage, type ReadOptions } from '../../core/mail/read-message.ts';
import { legitimacyOf, silenced, trustedSenders, type Legitimacy, type Said } from '../../core/legitimacy.ts';
import { composeSource } from '../../core/mail/seen/compose-source.ts';
import { readSeen } from '../../core/mail/seen/read-seen.ts';
import type { Message } from '../../core/message.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { readMsg } from '../../core/msg/read-msg.ts';
import { sourceOfMsg } from '../../core/msg/source-of-msg.ts';
import { cardOf, type Card, type Language } from '../../core/texts/card.ts';
import type { Verdict } from '../../core/verdict.ts';
import { isMail, isMsg } from './dropped-file.ts';
import type { ContextFor } from '../feed/follow-feed.ts';
import type { Gathered } from './gather.ts';

/** A message and what is said of it. */
export interface Judged {
  readonly message: Message;
  readonly verdict: Verdict;
  readonly card: Card;
  /** What “Ce message est légitime” may do, and did. */
  readonly legitimacy: Legitimacy;
  /** What would be called legitimate: of the sender and of this one message. */
  readonly called: { readonly sender: Said; readonly message: Said };
  /** What a report would carry: the source as it came, or as it was put together. */
  readonly source: Uint8Array;
}

/** Judges messages: `createJudge({ profile, contextFor, language: 'fr', decoder: qrDecoder })`. */
export interface Judge {
  /** A message of the mailbox, which came through the organisation's border. */
  readonly ofMailbox: (gathered: Gathered) => Promise<Judged>;
  /** A file that a person dropped, whose headers prove nothing; `undefined` when it is no message. */
  readonly ofFile: (bytes: Uint8Array) => Promise<Judged | undefined>;
}

/** What judging needs. */
export interface JudgePorts {
  readonly profile: Profile;
  readonly contextFor: ContextFor;
  readonly language: Language;
  /** What was called legitimate in this mailbox; left out where there is none. */
  readonly trusted?: (() => Promise<readonly Said[]>) | undefined;
  /** Makes a decoder for the pictures of one message. */
  readonly decoder: () => DecodeQr;
}

/** Ties reading, rules and words together. */
export function createJudge({ profile, contextFor, language, trusted, decoder }: JudgePorts): Judge {
  const simulationHeaders = profile.simulations.flatMap(({ header }) => header ?? []);
  const optionsFor = (border: ReadOptions['border']): ReadOptions => ({
    border,
    simulationHeaders,
    decodeQr: decoder(),
    sha256: sha256Of,
  });
  const judge = async (message: Message, source: Uint8Array, said: readonly Said[] | undefined): Promise<Judged> => {
    const context = { ...(await contextFor(message)), trustedSenders: trustedSenders(said ?? []) };
    const found = assess(message, context);
    const id = await sha256Of(source);
    const legitimacy = said ? legitimacyOf(message, found, said, id) : nothing;
    const verdict = silenced(found, legitimacy);
    const called = {
      sender: { what: 'sender', subject: message.from?.address ?? '' },
      message: { what: 'message', subject: id },
    } as const;
    return { message, verdict, card: cardOf(message, verdict, context, language), legitimacy, called, source };
  };
  return {
    async ofMailbox(gathered) {
      const options = optionsFor(profile.border);
      const said = await trusted?.();
      if (gathered.kind === 'raw') return judge(await readMessage(gathered.bytes, options), gathered.bytes, said);
      return judge(await readSeen(gathered.message, options), composeSource(gathered.message), said);
    },
    async ofFile(bytes) {
      const options = optionsFor(undefined);
      if (!isMsg(bytes)) return isMail(bytes) ? judge(await readMessage(bytes, options), bytes, undefined) : undefined;
      const message = await readMsg(bytes, options);
      return message && judge(message, sourceOfMsg(bytes)?.source ?? bytes, undefined);
    },
  };
}

/** Of a file nobody knows the way: it is judged each time anew. */
const nothing: Legitimacy = { can: 'nothing', said: undefined };

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
