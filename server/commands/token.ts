import { firstStartToken, forgetToken } from '../access/set-up.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** `token`: prints another token for the first account, for whoever has lost the first one. */
export async function token({ settings, print, complain }: CommandIo): Promise<ExitCode> {
  const store = await openStore(settings);
  try {
    await forgetToken(store);
    const fresh = await firstStartToken(store);
    if (fresh === undefined) complain('there is an account already');
    else print(fresh);
    return fresh === undefined ? 1 : 0;
  } finally {
    await store.close();
  }
}
