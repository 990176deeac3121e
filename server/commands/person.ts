import { record } from '../audit/audit-log.ts';
import { erasePerson, reportsOfPerson } from '../retention/person.ts';
import type { CommandIo, ExitCode } from './command.ts';
import { withStore } from './with-store.ts';

/** `person find ADDRESS` lists the reports of a person, `person erase ADDRESS` forgets them: the rights of access and of erasure. */
export async function person(io: CommandIo): Promise<ExitCode> {
  const { args, print, complain, now } = io;
  const [act, address, ...more] = args;
  if ((act !== 'find' && act !== 'erase') || address === undefined || more.length > 0) {
    complain('person find ADDRESS | person erase ADDRESS');
    return 2;
  }
  return withStore(io, async (opened) => {
    const reports = await reportsOfPerson(opened, address);
    if (act === 'erase') {
      await erasePerson(opened.store, reports, now());
      print(`reports ${reports.length}`);
      return 0;
    }
    const entry = { actor: 'command', action: 'person-found', facts: { reports: reports.length } } as const;
    await record(opened.store, entry, now());
    for (const { id, arrived_at, mail_state, subject } of reports)
      print([id, new Date(arrived_at).toISOString(), mail_state, subject.replaceAll(/\p{C}/gu, ' ')].join('\t'));
    return 0;
  });
}
