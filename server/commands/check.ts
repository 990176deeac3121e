import { checkStore } from '../retention/check-store.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { withStore } from './with-store.ts';

/** `check`: looks whether every mail is whole and the audit log one chain; its end is printed, to be kept elsewhere. */
export function check(io: CommandIo): Promise<ExitCode> {
  return withStore(io, async ({ store, keyed }) => {
    const { problems, reports, mails, chain } = await checkStore(store, keyed);
    for (const problem of problems) io.complain(problem);
    io.print(`reports ${reports}, mails ${mails}, audit ${chain}`);
    return problems.length === 0 ? 0 : 1;
  });
}
