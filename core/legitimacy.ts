import type { Message } from './message.ts';
import type { Verdict } from './verdict.ts';

/** What “Ce message est légitime” can do here, and what it did. */
export interface Legitimacy {
  /** `sender`: trusts the sender from now on; `message`: silences this one message; `nothing`: the evidence is conclusive. */
  readonly can: 'sender' | 'message' | 'nothing';
  /** What the person said before, in force now. */
  readonly said: 'sender' | 'message' | undefined;
}

/** Something that a person said to be legitimate. */
export interface Said {
  readonly what: 'sender' | 'message';
  /** The sender's address, or the SHA-256 of the message's source. */
  readonly subject: string;
}

/**
 * What “Ce message est légitime” may do. A sender is trusted only where the border says that From is not forged; else this one message is
 * silenced. Nothing silences conclusive evidence, nor what the team has reported, and what was said before such evidence came is void.
 */
export function legitimacyOf(
  { from, authentication }: Message,
  { evidence }: Verdict,
  trusted: readonly Said[],
  message: string,
): Legitimacy {
  if (evidence.some(({ strength, rule }) => strength === 'conclusive' || rule === 'known-bad')) {
    return { can: 'nothing', said: undefined };
  }
  const isKnown = authentication.status === 'reported' && authentication.aligned && from?.domain !== undefined;
  if (trusted.some(({ what, subject }) => what === 'message' && subject === message)) {
    return { can: isKnown ? 'sender' : 'message', said: 'message' };
  }
  const isTrusted = isKnown && trusted.some(({ what, subject }) => what === 'sender' && subject === from.address);
  return { can: isKnown && !isTrusted ? 'sender' : 'message', said: isTrusted ? 'sender' : undefined };
}

/** The senders among what was said, as a context wants them. */
export function trustedSenders(trusted: readonly Said[]): ReadonlySet<string> {
  return new Set(trusted.flatMap(({ what, subject }) => (what === 'sender' ? [subject] : [])));
}

/** A message that the person said to be legitimate is judged by what nobody may silence. */
export function silenced(verdict: Verdict, { said }: Legitimacy): Verdict {
  return said === 'message' ? { ...verdict, level: 'none', evidence: [] } : verdict;
}
