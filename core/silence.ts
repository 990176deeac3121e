import type { Context } from './context.ts';
import type { Message } from './message.ts';

/**
 * Whether findings about the sender would cry wolf: genuine internal mail, or a sender that the person trusts. Both need the
 * border's word that From is not forged; neither says anything about links, forms, attachments or what is asked.
 */
export function silencesSender({ from, authentication }: Message, { names, trustedSenders }: Context): boolean {
  if (authentication.status !== 'reported' || !authentication.aligned || !from?.domain) return false;
  const internal = authentication.dmarc === 'pass' && names.ownerOf(from.domain)?.kind === 'organisation';
  return internal || trustedSenders.has(from.address) || trustedSenders.has(from.domain.registrable);
}
