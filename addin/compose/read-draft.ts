import type { OutgoingMessage, Recipient } from '../../core/outgoing/outgoing-message.ts';
import type { Answer } from '../office.ts';
import type { OpenDraft } from '../outlook/open-draft.ts';

/** A message being written, and how much of it Outlook gave. */
export interface DraftReading {
  readonly message: OutgoingMessage;
  readonly extent: 'whole' | 'part' | 'nothing';
}

/** Asks Outlook for everything that the rules look at, one call after another. What it does not give is empty, and said so. */
export async function readOpenDraft(draft: OpenDraft): Promise<DraftReading> {
  const answers: Answer<unknown>[] = [];
  const noted = <Value>(answer: Answer<Value>, instead: Value): Value => {
    answers.push(answer);
    return answer.ok ? answer.value : instead;
  };
  const none: readonly Recipient[] = [];
  const to = noted(await draft.recipients('to'), none);
  const cc = noted(await draft.recipients('cc'), none);
  const bcc = noted(await draft.recipients('bcc'), none);
  const subject = noted(await draft.subject(), '');
  const body = noted(await draft.body(), '');
  const given = answers.filter(({ ok }) => ok).length;
  return {
    // No Outlook tells an add-in which message is answered.
    message: { to, cc, bcc, subject, body, answers: undefined },
    extent: given === answers.length ? 'whole' : given === 0 ? 'nothing' : 'part',
  };
}
