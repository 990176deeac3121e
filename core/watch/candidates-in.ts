import { parseHost } from '../domain/parse-host.ts';
import type { Lookalikes } from '../lookalike/lookalike.ts';
import type { Candidate } from './candidate.ts';
import { namesIn } from './names-in.ts';

/** What some lines hold. */
export interface Sifted {
  readonly candidates: readonly Candidate[];
  /** Names that were read. */
  readonly names: number;
}

/** Sifts the names in some lines; what is no host name is nobody's imitation. */
export function candidatesIn(lines: readonly string[], { of }: Lookalikes): Sifted {
  const candidates: Candidate[] = [];
  let names = 0;
  for (const line of lines) {
    for (const name of namesIn(line)) {
      names++;
      const domain = parseHost(name);
      const lookalike = domain?.kind === 'domain' ? of(domain) : undefined;
      if (domain && lookalike) candidates.push({ host: domain.host, lookalike });
    }
  }
  return { candidates, names };
}
