import type { Profile } from '../../../core/profile/profile.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { ReportQueue } from '../reports/queue.ts';
import type { Kept } from '../store/kept.ts';
import type { Stores } from '../store/key-values.ts';

/** What is the computer's own: everything else under which something is kept may be a person's. */
const ofTheComputer = [
  'settings',
  'idle',
  'installation',
  'policy',
  'hosts',
  'feed:',
  'faults',
  'frames',
  'logged-out:',
];

/** What is needed to forget. */
export interface Forgetting {
  readonly stores: Stores;
  readonly settings: Kept<Settings>;
  readonly queue: ReportQueue;
  /** Where reports go, if anywhere. */
  readonly report: () => Promise<Profile['report']>;
}

/**
 * Forgets everything that was kept for people on a shared computer: trust, history, reports, marks. Reports that wait are sent first;
 * gives how many could not be and are lost.
 */
export async function forgetPeople({ stores, settings, queue, report }: Forgetting): Promise<number> {
  const { server, key } = await report();
  if (server !== undefined) {
    await queue.retryNow();
    await queue.run({ server, ...(key !== undefined && { key }) });
  }
  const lost = (await queue.all()).filter(({ state }) => state.kind === 'waiting').length;
  for (const store of [stores.disk, stores.session]) {
    for (const name of await store.keys('')) {
      if (!ofTheComputer.some((own) => (own.endsWith(':') ? name.startsWith(own) : name === own)))
        await store.remove(name);
    }
  }
  await settings.change(({ mark: _mark, ...rest }) => rest);
  return lost;
}
