import { parseHost } from '../../core/domain/parse-host.ts';
import { runMemory } from './memory.ts';

/** Names a second of the whole command `vigie watch`, its start included, with so many protected domains. */
export interface WatchSpeed {
  readonly protected: number;
  readonly names: number;
  readonly perSecond: number;
  /** In MB; `undefined` where the system does not say. */
  readonly peakMb: number | undefined;
}

/** Runs the real command over a stream of names, with the first of some protected domains. */
export async function watchSpeed(
  hosts: readonly string[],
  domains: readonly string[],
  names: number,
): Promise<WatchSpeed> {
  // The first is the profile's own; a suffix of the State's is nobody's to protect.
  const others = domains.slice(1).filter((domain) => parseHost(domain)?.kind === 'domain');
  const protect = others.flatMap((domain) => ['--protect', domain]);
  const { perSecond, peakMb } = await runMemory(['watch', '--json', '--most', '100', ...protect], hosts, names);
  return { protected: domains.length, names, perSecond, peakMb };
}
