import type { OutgoingCard, OutgoingReason } from '../../../core/outgoing/texts/outgoing-card.ts';
import { ask } from '../../bus.ts';
import type { WrittenMessage } from '../../protocol/guards.ts';
import type { ComposedRecipient, Composer } from '../../webmail/adapter.ts';

/** A message as it stood when it was judged, and what is thought of it. */
export interface JudgedWritten {
  readonly written: WrittenMessage;
  readonly card: OutgoingCard;
}

/** Judges what is being written in one composer, each state of it once. */
export interface WrittenJudge {
  /** What is thought of it as it stands now; `undefined` when that is not known yet. */
  readonly known: () => JudgedWritten | undefined;
  readonly now: () => Promise<JudgedWritten>;
}

/** The judge of a composer. */
export function writtenJudge(composer: Composer, mailbox: string | undefined): WrittenJudge {
  let [key, latest]: [string, JudgedWritten | undefined] = ['', undefined];
  let asked: Promise<JudgedWritten> | undefined;
  const judge = async (written: WrittenMessage, own: string): Promise<JudgedWritten> => {
    const judged = { written, card: await ask({ kind: 'judge-outgoing', mailbox, message: written }) };
    // What was written on meanwhile has a judgement of its own.
    if (key === own) latest = judged;
    return judged;
  };
  return {
    known: () => (JSON.stringify(writtenIn(composer)) === key ? latest : undefined),
    now() {
      const written = writtenIn(composer);
      const own = JSON.stringify(written);
      if (asked && own === key) return asked;
      [key, latest] = [own, undefined];
      asked = judge(written, own);
      asked.catch(() => (key = ''));
      return asked;
    },
  };
}

/** The address that a reason speaks of. */
export function addressAt({ to, cc, bcc }: WrittenMessage, { at }: OutgoingReason): string | undefined {
  return 'index' in at ? { to, cc, bcc }[at.in][at.index] : undefined;
}

function writtenIn(composer: Composer): WrittenMessage {
  const recipients = composer.recipients().slice(0, 500);
  const of = (wanted: ComposedRecipient['field']): string[] =>
    recipients.flatMap(({ field, address }) => (field === wanted ? [address.slice(0, 1000)] : []));
  return {
    to: of('to'),
    cc: of('cc'),
    bcc: of('bcc'),
    subject: composer.subject().slice(0, 1000),
    body: composer.body().own.slice(0, 200_000),
  };
}
