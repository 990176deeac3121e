import { purge } from '../retention/purge.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** `purge`: removes what has passed its term, as the server does every hour. */
export async function purgeCommand({ settings, print, now }: CommandIo): Promise<ExitCode> {
  const store = await openStore(settings);
  try {
    const { mails, reporters, texts } = await purge(store, now());
    print(`mails ${mails}, reporters ${reporters}, campaign texts ${texts}`);
    return 0;
  } finally {
    await store.close();
  }
}
