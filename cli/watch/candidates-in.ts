import { parseHost } from '../../core/domain/parse-host.ts';
import type { Lookalikes } from '../../core/lookalike/lookalike.ts';
import type { TextLine } from '../domains/text-lines.ts';
import type { Candidate } from './candidate.ts';
import { namesIn } from './names-in.ts';

/** What some lines hold. */
export interface Sifted {
  readonly candidates: readonly Candidate[];
  /** Names that were read. */
  readonly names: number;
}

/** Sifts the names in some lines; what is no host name is nobody's imitation. */
export function candidatesIn(lines: readonly TextLine[], { of }: Lookalikes): Sifted {
  const candidates: Candidate[] = [];
  let names = 0;
  for (const { text, cut } of lines) {
    if (cut) continue;
    for (const name of namesIn(text)) {
      names++;
      const domain = parseHost(name);
      const lookalike = domain?.kind === 'domain' ? of(domain) : undefined;
      if (domain && lookalike) candidates.push({ host: domain.host, lookalike });
    }
  }
  return { candidates, names };
}
