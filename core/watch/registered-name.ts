import { parseHost } from '../domain/parse-host.ts';
import type { Lookalikes } from '../lookalike/lookalike.ts';
import type { Candidate } from './candidate.ts';

/**
 * The name that somebody registered, where that imitates by itself: of `mail.ac-montpelier.fr` and `www.ac-montpelier.fr` the one
 * candidate `ac-montpelier.fr`. A stranger's name under which a true one is spelled out stays whole.
 */
export function atRegisteredName(candidate: Candidate, { of }: Lookalikes): Candidate {
  const domain = parseHost(candidate.host);
  if (domain?.kind !== 'domain' || domain.registrable === domain.host) return candidate;
  const registered = parseHost(domain.registrable);
  const lookalike = registered?.kind === 'domain' ? of(registered) : undefined;
  return registered && lookalike ? { host: registered.host, lookalike } : candidate;
}
