import type { Answered } from '../../../core/outgoing/outgoing-message.ts';
import type { WrittenMessage } from '../../protocol/guards.ts';
import type { RecentMessage } from '../judging/recent.ts';

/**
 * The message that this one answers, among those that were read in the same mailbox: it has the same subject behind “Re:”, and asked for
 * answers at one of the addresses written to. No webmail says it in its form, and none needs to.
 */
export function answered(written: WrittenMessage, read: readonly RecentMessage[]): Answered | undefined {
  const subject = written.subject.trim();
  const to = new Set(written.to.map((address) => address.trim().toLowerCase()));
  const found = read.findLast(
    ({ subject: theirs, replyTo = [] }) =>
      isAnswerTo(subject, theirs.trim()) && replyTo.some((address) => to.has(address.toLowerCase())),
  );
  return found && { from: found.sender, replyTo: found.replyTo ?? [], list: found.list ?? false };
}

function isAnswerTo(subject: string, theirs: string): boolean {
  return subject.length > theirs.length && subject.endsWith(theirs) && /^(?:re|rép|sv|aw)\s*:/iu.test(subject);
}
