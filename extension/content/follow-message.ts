import { ask } from '../bus.ts';
import type { FrameMessage } from '../protocol/page-state.ts';
import type { Legitimacy } from '../../core/legitimacy.ts';
import type { Judged } from '../protocol/reading.ts';
import type { WiredSource } from '../protocol/wire.ts';
import type { OpenMessage } from '../webmail/adapter.ts';
import { attachParts } from './attach-parts.ts';
import { hrefsIn } from './hrefs.ts';
import type { JudgedOpenMessage, WebmailPage } from './part.ts';
import { parts } from './parts.ts';
import type { FrameTeller } from './tell-frame.ts';
import { isWhole, wired } from './wired.ts';

/** One open message, followed. */
export interface FollowedMessage {
  /** The page changed: links that were not there before are judged too. */
  readonly look: () => void;
  readonly judgeAgain: () => void;
  readonly reportIf: (matches: (message: string) => boolean) => void;
}

/** A page that makes new addresses for ever is judged so many times. */
const mostJudgements = 20;

/** Gets the source once, has it judged, and attaches the parts to what came of it. */
export function followMessage(
  key: string,
  open: () => OpenMessage | undefined,
  page: WebmailPage,
  teller: FrameTeller,
  signal: AbortSignal,
): FollowedMessage {
  let source: WiredSource | undefined;
  let whole = true;
  /** Why the source is not the raw one, where it should be. */
  let failed: FrameMessage['failed'];
  let judged: Judged | undefined;
  let known = new Set<string>();
  let [judging, again, left] = [false, false, mostJudgements];
  let attached = new AbortController();
  let covered = false;
  let justCalled = false;
  const mailbox = (): string | undefined => page.adapter.mailbox(page.view);

  const tell = (state: Partial<FrameMessage>): void => {
    teller.tell(key, { title: '', subject: '', covered, ...state });
  };
  const attach = (judgement: Judged): void => {
    attached.abort();
    attached = new AbortController();
    const { message } = judgement;
    const said = async (legitimacy: Promise<Legitimacy>): Promise<void> => {
      justCalled = (await legitimacy).said !== undefined;
      await judge();
    };
    const subject: JudgedOpenMessage = {
      open,
      judged: judgement,
      justCalledLegitimate: justCalled,
      report,
      callLegitimate: () => said(ask({ kind: 'call-legitimate', message })),
      takeBackLegitimate: () => said(ask({ kind: 'take-back-legitimate', message })),
      tellCovered(now) {
        if (now === covered) return;
        covered = now;
        tellJudged(judgement);
      },
    };
    attachParts(parts, page, (part) => part.attachToMessage?.(subject, page, attached.signal));
    tellJudged(judgement);
  };
  const tellJudged = ({ message, subject, card }: Judged): void =>
    tell({ message, subject, level: card.level, title: card.title, failed });
  const report = async (): Promise<void> => {
    if (!whole) throw new RangeError('A message of more than 25 MB cannot be reported');
    if (source) await ask({ kind: 'begin-report', source, webmail: page.adapter.id, mailbox: mailbox() });
  };
  const begin = async (): Promise<void> => {
    const had = await open()?.source(signal);
    if (signal.aborted || !had) return;
    if (had.kind === 'failed') return tell({ failed: { step: had.step, why: had.why } });
    whole = isWhole(had);
    if (had.kind === 'seen' && had.insteadOf) failed = { step: had.insteadOf.step, why: had.insteadOf.why };
    source = await wired(had);
    await judge();
  };
  const judge = async (): Promise<void> => {
    again = judging;
    if (!source || judging || left === 0) return;
    [judging, left] = [true, left - 1];
    try {
      const hrefs = hrefsIn(open()?.bodies ?? []);
      known = new Set(hrefs);
      judged = await ask({ kind: 'judge', webmail: page.adapter.id, mailbox: mailbox(), source, hrefs: [...hrefs] });
      if (!signal.aborted) attach(judged);
    } finally {
      judging = false;
    }
    // What changed while it was judged counts too.
    if (again) await judge();
  };
  const run = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      if (signal.aborted) return;
      tell({ failed: { step: 'judging', why: error instanceof Error ? error.message : String(error) } });
      page.fault('message', error);
    });
  };
  signal.addEventListener('abort', () => {
    attached.abort();
    teller.tell(key, undefined);
  });
  run(begin);
  return {
    look() {
      if (judged && !judging && hrefsIn(open()?.bodies ?? []).some((href) => !known.has(href))) run(judge);
    },
    judgeAgain() {
      left = mostJudgements;
      run(judge);
    },
    reportIf(matches) {
      if (judged && matches(judged.message)) run(report);
    },
  };
}
