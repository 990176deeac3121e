import { checkStore } from '../retention/check-store.ts';
import { openSecret } from '../store/secret.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** `check`: looks whether every mail is whole and the audit log one chain; its end is printed, to be kept elsewhere. */
export async function check({ settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const store = await openStore(settings);
  try {
    const opened = await openSecret(store, settings, now());
    if (!opened.ok) {
      complain(opened.problem);
      return 1;
    }
    const { problems, reports, mails, chain } = await checkStore(store, opened.keyed);
    for (const problem of problems) complain(problem);
    print(`reports ${reports}, mails ${mails}, audit ${chain}`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}
