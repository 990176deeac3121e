import type { OutgoingReason } from '../../../core/outgoing/texts/outgoing-card.ts';
import type { Composer } from '../../webmail/adapter.ts';
import { loadDrawings } from '../load-drawings.ts';
import type { WebmailPage } from '../part.ts';
import { addressAt, type JudgedWritten, type WrittenJudge } from './judge-written.ts';
import type { SendingAnswer } from './sending-answer.ts';

/** Whether a message may be sent, by all that was said about it. */
export interface Decision {
  readonly isSettled: (judged: JudgedWritten) => boolean;
  /** Asks until it is settled, one way or the other; what fails, or takes too long, lets the message go. */
  readonly decide: (send: () => void) => Promise<void>;
}

/** Milliseconds that a press may wait for us, twice at most: what has left is not called back, so a slow computer has its time. */
const patience = 5000;

/** The question before sending, for one composer: what was answered once is not asked again. */
export function decision(composer: Composer, judge: WrittenJudge, page: WebmailPage, signal: AbortSignal): Decision {
  const settled = new Set<string>();
  const isSettled = ({ card }: JudgedWritten): boolean => card.attention !== 'ask' || settled.has(keyOf(card.reasons));
  const ask = async (judged: JudgedWritten, failed: boolean): Promise<SendingAnswer> => {
    const { askBeforeSending } = await inTime(loadDrawings());
    return askBeforeSending({ judged, failed, page, signal });
  };
  const mayGo = async (): Promise<boolean> => {
    let failed = false;
    for (;;) {
      const judged = await inTime(judge.now());
      if (isSettled(judged)) return true;
      const answer = await ask(judged, failed);
      if (answer === 'back') return false;
      if (answer === 'send') settled.add(keyOf(judged.card.reasons));
      else failed = !(await allCorrected(composer, judged));
    }
  };
  return {
    isSettled,
    async decide(send) {
      let may = true;
      try {
        may = await mayGo();
      } catch (error) {
        page.fault('compose-guard', error);
      }
      if (may && !signal.aborted) send();
    },
  };
}

async function allCorrected(composer: Composer, judged: JudgedWritten): Promise<boolean> {
  let done = true;
  // One after the other: a webmail draws its addresses anew after each.
  for (const reason of judged.card.reasons) {
    if (reason.correction) done = (await corrected(composer, judged, reason)) && done;
  }
  return done;
}

/** Puts the address that was meant in place of the one that a reason speaks of. */
export async function corrected(
  composer: Composer,
  { written }: JudgedWritten,
  reason: OutgoingReason,
): Promise<boolean> {
  const wrong = addressAt(written, reason);
  return wrong !== undefined && reason.correction !== undefined && composer.correct(wrong, reason.correction.address);
}

function keyOf(reasons: readonly OutgoingReason[]): string {
  return JSON.stringify(reasons.map(({ rule, text }) => [rule, text]));
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
