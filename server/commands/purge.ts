import { purge } from '../retention/purge.ts';
import { openSecret } from '../store/secret.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** `purge`: removes what has passed its term, as the server does every hour. */
export async function purgeCommand({ settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const store = await openStore(settings);
  try {
    const opened = await openSecret(store, settings, now());
    if (!opened.ok) {
      complain(opened.problem);
      return 1;
    }
    const { mails, reporters, texts, comments, audit } = await purge(store, opened.keyed, now());
    print(
      `mails ${mails}, reporters ${reporters}, campaign texts ${texts}, comments ${comments}, audit entries ${audit}`,
    );
    return 0;
  } finally {
    await store.close();
  }
}
