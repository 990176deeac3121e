import type { Profile } from '../profile/profile.ts';
import { best } from './best.ts';
import { describe } from './describe.ts';
import { inPath } from './in-path.ts';
import type { Lookalikes } from './lookalike.ts';
import { belongs, ownDomains } from './own-domains.ts';
import { indexPatterns } from './pattern-index.ts';
import { patternsOf } from './pattern.ts';
import { labelsOf, readLabels } from './reading.ts';
import { see } from './see.ts';

/** Compiles a profile's protected names, brands and partners into an index. Milliseconds for a thousand names. */
export function compileLookalikes(profile: Profile): Lookalikes {
  const patterns = patternsOf(profile);
  const index = indexPatterns(patterns);
  const own = ownDomains(profile);
  return {
    of: (domain) => {
      const labels = labelsOf(domain);
      const numbers = index.candidates(labels.text, labels.end, domain.suffix);
      if (numbers.length === 0 || belongs(domain, own)) return undefined;
      const reading = readLabels(labels);
      const [first, ...others] = numbers.flatMap((number) => see(domain, reading, patterns[number]) ?? []);
      return first && describe(best(first, others));
    },
    inPath: inPath(patterns),
  };
}
