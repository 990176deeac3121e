import type { Message } from '../../../core/message.ts';
import type { Verdict } from '../../../core/verdict.ts';
import type { Legitimacy } from '../../protocol/reading.ts';
import type { TrustEntry } from '../known/trust.ts';

/**
 * What “Ce message est légitime” may do. A sender is trusted only where the border says that From is not forged; else this one message is
 * silenced. Nothing silences conclusive evidence, nor what the team has reported, and what was said before such evidence came is void.
 */
export function legitimacyOf(
  { from, authentication }: Message,
  { evidence }: Verdict,
  trusted: readonly TrustEntry[],
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
