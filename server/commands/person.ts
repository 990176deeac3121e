import { record } from '../audit/audit-log.ts';
import { erasePerson, reportsOfPerson } from '../retention/person.ts';
import { openSecret } from '../store/secret.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** `person find ADDRESS` lists the reports of a person, `person erase ADDRESS` forgets them: the rights of access and of erasure. */
export async function person({ args, settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const [act, address, ...more] = args;
  if ((act !== 'find' && act !== 'erase') || address === undefined || more.length > 0) {
    complain('person find ADDRESS | person erase ADDRESS');
    return 2;
  }
  const store = await openStore(settings);
  try {
    const opened = await openSecret(store, settings, now());
    if (!opened.ok) {
      complain(opened.problem);
      return 1;
    }
    const reports = await reportsOfPerson({ store, ...opened }, address);
    if (act === 'erase') {
      await erasePerson(store, reports, now());
      print(`reports ${reports.length}`);
      return 0;
    }
    await record(store, { actor: 'command', action: 'person-found', facts: { reports: reports.length } }, now());
    for (const { id, arrived_at, mail_state, subject } of reports)
      print([id, new Date(arrived_at).toISOString(), mail_state, subject.replaceAll(/\p{C}/gu, ' ')].join('\t'));
    return 0;
  } finally {
    await store.close();
  }
}
