import type { OutgoingMessage, Recipient } from '../../core/outgoing/outgoing-message.ts';
import type { Answer } from '../office.ts';
import type { OpenDraft } from '../outlook/open-draft.ts';

/** A message being written, and how much of it Outlook gave. */
export interface DraftReading {
  readonly message: OutgoingMessage;
  readonly extent: 'whole' | 'part' | 'nothing';
}

/** To whom a message is being written, and how much of that Outlook gave. */
export interface RecipientReading {
  readonly recipients: Pick<OutgoingMessage, 'to' | 'cc' | 'bcc'>;
  /** Fields that were answered, of three. */
  readonly answered: number;
  /** Every recipient has an address, and no field is as full as Outlook counts. */
  readonly isWhole: boolean;
}

/** A message of which nothing is known yet. No Outlook tells an add-in which message is answered. */
export const emptyDraft: OutgoingMessage = { to: [], cc: [], bcc: [], subject: '', body: '', answers: undefined };

/**
 * Asks Outlook for everything that the rules look at, one call after another. What it does not give is empty, and said so.
 *
 * @param sofar told of what is known, for who cannot wait for all of it
 */
export async function readOpenDraft(
  draft: OpenDraft,
  sofar: (message: OutgoingMessage) => void = () => undefined,
): Promise<DraftReading> {
  const { recipients, answered, isWhole } = await readRecipients(draft);
  const addressed = { ...emptyDraft, ...recipients };
  sofar(addressed);
  const subject = await draft.subject();
  const titled = { ...addressed, subject: subject.ok ? subject.value : '' };
  sofar(titled);
  const body = await draft.body();
  const given = answered + Number(subject.ok) + Number(body.ok);
  return {
    message: { ...titled, body: body.ok ? body.value : '' },
    extent: given === 0 ? 'nothing' : given === 5 && isWhole ? 'whole' : 'part',
  };
}

/** Asks for the recipients alone, field after field. */
export async function readRecipients(draft: OpenDraft): Promise<RecipientReading> {
  const to = await draft.recipients('to');
  const cc = await draft.recipients('cc');
  const bcc = await draft.recipients('bcc');
  const answers = [to, cc, bcc];
  return {
    recipients: { to: listOf(to), cc: listOf(cc), bcc: listOf(bcc) },
    answered: answers.filter(({ ok }) => ok).length,
    isWhole: answers.every((each) => listOf(each).length < draft.mostRecipients && listOf(each).every(hasAddress)),
  };
}

function listOf(answer: Answer<readonly Recipient[]>): readonly Recipient[] {
  return answer.ok ? answer.value : [];
}

/** A contact list has a name and no address; who is in it, Outlook does not say (office-js #4661). */
function hasAddress({ address }: Recipient): boolean {
  return address.includes('@');
}
