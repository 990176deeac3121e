import type { Border } from '../../core/profile/profile.ts';
import type { Level } from '../../core/verdict.ts';
import type { MailEvidence } from '../api/evidence.ts';
import type { IndicatorKind, NotPublished } from '../api/campaign.ts';
import type { Forwarded } from '../mailbox/read-forwarded.ts';

/** Something by which a mail is recognised in others. */
export interface MailKey {
  /** `copy`: sender, subject, hosts and files together; `band`: a piece of the text's MinHash. */
  readonly kind: IndicatorKind | 'copy' | 'band';
  readonly value: string;
  /** Why it is not to be published; `undefined` for `copy` and `band`, and for what may be. */
  readonly barred: NotPublished | undefined;
}

/** What the server thinks of a mail, and by what it recognises it. */
export interface Judgement {
  readonly level: Level;
  readonly rules: readonly string[];
  readonly subject: string;
  readonly sender: { readonly name: string; readonly address: string };
  /** An exercise of the organisation's own. */
  readonly simulation: boolean;
  readonly keys: readonly MailKey[];
}

/** How a mail is to be read. */
export interface Reading {
  readonly source: Uint8Array;
  /** `undefined` for a mail that passed no border that we know. */
  readonly border: Border | undefined;
}

/** A judgement, or that there is none: the mail took too long or broke its reader, which a hostile one may. */
export type JudgeOutcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly why: 'timeout' | 'broken' };

/** Judges mails away from the thread that answers requests. */
export interface Judge {
  readonly judge: (reading: Reading) => Promise<JudgeOutcome<Judgement>>;
  readonly evidence: (reading: Reading) => Promise<JudgeOutcome<MailEvidence>>;
  /** The page for a preview; `undefined` for a mail without HTML. */
  readonly preview: (source: Uint8Array) => Promise<JudgeOutcome<string | undefined>>;
  /** What came to the reporting mailbox. */
  readonly forwarded: (source: Uint8Array) => Promise<JudgeOutcome<Forwarded>>;
  readonly close: () => Promise<void>;
}
