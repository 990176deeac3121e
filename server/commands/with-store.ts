import { openSecret } from '../store/secret.ts';
import { openStore } from '../store/open-store.ts';
import type { Site } from '../site.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** What a command works on: the store, and what its secret is for. */
export type OpenStore = Pick<Site, 'store' | 'keyed' | 'encryption'>;

/** Does a command's work on the store, and closes it whatever comes; 1, with the reason said, where its secret is not to be had. */
export async function withStore(
  { settings, complain, now }: CommandIo,
  work: (opened: OpenStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = await openStore(settings);
  try {
    const opened = await openSecret(store, settings, now());
    if (opened.ok) return await work({ store, ...opened });
    complain(opened.problem);
    return 1;
  } finally {
    await store.close();
  }
}
