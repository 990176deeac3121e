import { purge } from '../retention/purge.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { withStore } from './with-store.ts';

/** `purge`: removes what has passed its term, as the server does every hour. */
export function purgeCommand(io: CommandIo): Promise<ExitCode> {
  return withStore(io, async ({ store, keyed }) => {
    const { mails, reporters, texts, comments, audit } = await purge(store, keyed, io.now());
    io.print(
      `mails ${mails}, reporters ${reporters}, campaign texts ${texts}, comments ${comments}, audit entries ${audit}`,
    );
    return 0;
  });
}
