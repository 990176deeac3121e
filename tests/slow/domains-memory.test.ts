import { expect, test } from 'vitest';
import { realisticHosts } from '../bench/hosts.ts';
import { runMemory } from '../bench/memory.ts';

/** In MB: what Node's heap settles at, and some room; a hundred bytes kept of each name would be far above. */
const room = 350;

test.for([[['domains', '--json']], [['watch', '--json', '--most', '100']]] as const)(
  'vigie %j judges a million names and more in constant memory',
  async ([args]) => {
    const { peakMb, perSecond } = await runMemory(args, realisticHosts(20_000, ['ac-montpellier.fr']), 1_500_000);
    // Where the system does not tell (it is not Linux), there is nothing to hold it against.
    if (peakMb !== undefined) expect(peakMb).toBeLessThan(room);
    expect(perSecond).toBeGreaterThan(10_000);
  },
);
