import { parse } from 'tldts';
import { parseHost } from '../../core/domain/parse-host.ts';
import { compileLookalikes } from '../../core/lookalike/compile.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { withProtected } from '../../core/profile/with-protected.ts';
import { peersFor } from '../../scripts/evaluate/peers.ts';
import { measure } from './rounds.ts';
import type { Contender, Speed } from './rounds.ts';

/** Speeds with a number of protected names. */
export interface HostSpeed {
  readonly names: number;
  readonly compileMs: number;
  /** Hosts that are judged an imitation: naming one costs what a dozen ordinary hosts do, and more names find more. */
  readonly found: number;
  readonly speeds: readonly Speed[];
}

/** What a slow contender may look at in one run, so that a round stays short: about so many comparisons. */
const comparisons = 40_000;

/** Hosts a second with some protected names, beside tldts alone and the peers, in interleaved rounds. */
export function hostSpeed(
  hosts: readonly string[],
  profile: Profile,
  names: readonly string[],
  rounds: number,
): HostSpeed {
  const start = performance.now();
  const lookalikes = compileLookalikes(onlyThese(profile, names));
  const compileMs = performance.now() - start;
  const isFound = (host: string): boolean => {
    const domain = parseHost(host);
    return domain?.kind === 'domain' && lookalikes.of(domain) !== undefined;
  };
  let counted = 0;
  const over = (name: string, size: number, judge: (host: string) => boolean): Contender => {
    const batch = hosts.slice(0, size);
    return {
      name,
      size: batch.length,
      run: () => {
        for (const host of batch) if (judge(host)) counted++;
      },
    };
  };
  const fewer = Math.max(50, Math.min(hosts.length, Math.floor(comparisons / names.length)));
  const contenders = [
    over('tldts alone', hosts.length, (host) => parse(host, { allowPrivateDomains: true }).domain !== null),
    over('Vigie', hosts.length, isFound),
    ...peersFor(names).map(({ name, judge }) => over(name, fewer, judge)),
  ];
  const found = hosts.filter(isFound).length;
  return { names: names.length, compileMs, found, speeds: measure(contenders, rounds) };
}

/** The profile's words with these names protected and nothing else. */
function onlyThese(profile: Profile, names: readonly string[]): Profile {
  const first = profile.protected.filter(({ domain }) => names.includes(domain));
  return withProtected({ ...profile, protected: first, brands: [], partners: [] }, names);
}
