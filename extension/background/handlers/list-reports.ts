import type { ListedReport } from '../../protocol/reporting.ts';
import type { Handler } from '../handler.ts';
import { isSameOwner } from '../known/owner.ts';
import type { QueuedReport } from '../reports/queued-report.ts';
import { openMailboxes } from '../tabs/open-mailboxes.ts';

/** Reports of the mailboxes that are open now, and of files that were dropped here: never another person's. */
export const listReports: Handler<'list-reports'> = async (_request, _place, { queue, frames }) => {
  const open = await openMailboxes(frames);
  const isTheirs = ({ owner }: QueuedReport): boolean => !owner || open.some((each) => isSameOwner(each, owner));
  return (await queue.all()).filter(isTheirs).map(listed);
};

function listed({ report, at, from, subject, state }: QueuedReport): ListedReport {
  return { report: report.id, at: new Date(at).toISOString(), from, subject, state: shown(state) };
}

function shown(state: QueuedReport['state']): ListedReport['state'] {
  if (state.kind === 'waiting') return { kind: 'waiting', attempts: state.attempts, problem: state.problem };
  if (state.kind === 'refused') return state;
  const { answer } = state;
  if (answer?.status !== 'answered') return { kind: 'received', at: new Date(state.at).toISOString() };
  return { kind: 'answered', at: answer.at, decision: answer.decision, comment: answer.comment };
}
