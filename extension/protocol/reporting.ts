import * as v from 'valibot';
import type { Decision } from '../../core/report/answer.ts';
import { reportSchema } from '../../core/report/report.ts';
import type { Completeness } from '../../core/message.ts';
import type { Card, Reason } from '../../core/texts/card.ts';
import type { Destination } from '../../ui/destination.ts';
import { line, oneUseId, question } from './question.ts';
import { wiredBytes, wiredSource } from './wire.ts';

const { happened, comment } = reportSchema.entries;

/**
 * Reporting goes in two steps, so that a person sees first what leaves: `begin-report` keeps the source on disk and, for a webmail,
 * opens the page `report.html?draft=ID`; that page reads the draft, and sends it or drops it.
 */
export const reportingQuestions = {
  'begin-report': question(['webmail', 'page'], {
    source: wiredSource,
    /** Left out by the check page. */
    webmail: v.optional(line(40)),
    mailbox: v.optional(line(320)),
  }),
  'read-draft': question(['page'], { draft: oneUseId }),
  'send-report': question(['page'], { draft: oneUseId, happened, comment }),
  'drop-draft': question(['page'], { draft: oneUseId }),
  /** What is prepared for outside the organisation: recipients and personal tokens redacted. */
  'redact-draft': question(['page'], { draft: oneUseId }),
  /** Reports of the mailboxes that are open now, newest first. */
  'list-reports': question(['page'], {}),
  /** Judges a file that a person dropped or picked: `.eml` or `.msg`. */
  'check-file': question(['page'], { name: line(300), bytes: wiredBytes }),
  /** Judges a link or an address that a person pasted. */
  'check-text': question(['page'], { text: line(10_000) }),
  'read-warning': question(['page'], { warning: oneUseId }),
  /** The default button: closes the interstitial, or goes back. */
  'leave-warning': question(['page'], { warning: oneUseId }),
  /** “Continuer”: a pass for this address only, and there in the same tab. */
  'pass-warning': question(['page'], { warning: oneUseId }),
};

/** What the background answers to these; `null` for a draft or a warning that is gone. */
export interface ReportingAnswers {
  readonly 'begin-report': { readonly draft: string };
  readonly 'read-draft': Draft | null;
  readonly 'send-report': Sending | null;
  readonly 'drop-draft': null;
  readonly 'redact-draft': Outside | null;
  readonly 'list-reports': readonly ListedReport[];
  readonly 'check-file': Checked;
  readonly 'check-text': Checked;
  readonly 'read-warning': Warning | null;
  readonly 'leave-warning': null;
  readonly 'pass-warning': null;
}

/** What a report would send, and to whom. */
export interface Draft {
  readonly from: string;
  readonly subject: string;
  /** The whole source in base64, byte for byte as it will leave. */
  readonly source: string;
  /** Bytes. */
  readonly size: number;
  /** Above what is taken: it can be saved, not sent. */
  readonly tooLarge: boolean;
  readonly completeness: Completeness;
  readonly card: Card;
  readonly reporter: string | undefined;
  readonly to:
    | { readonly kind: 'server'; readonly address: string }
    | { readonly kind: 'mailbox'; readonly address: string }
    | { readonly kind: 'nowhere' };
}

/** What came of “Envoyer”. */
export type Sending =
  /** On its way, now or when there is a network: `ListedReport` tells how far. */
  | { readonly kind: 'queued'; readonly report: string }
  /** No server: the `.eml` was saved, and a mail to the security mailbox may be opened. */
  | { readonly kind: 'saved'; readonly file: string; readonly mailTo: string | undefined };

/** What may go outside: the redacted source in base64, and how many places were redacted. */
export interface Outside {
  readonly source: string;
  readonly redacted: number;
}

/** Where one report stands. */
export interface ListedReport {
  readonly report: string;
  /** When it was made, ISO 8601 UTC. */
  readonly at: string;
  readonly from: string;
  readonly subject: string;
  readonly state:
    | { readonly kind: 'waiting'; readonly attempts: number; readonly problem: string | undefined }
    | { readonly kind: 'received'; readonly at: string }
    | { readonly kind: 'answered'; readonly at: string; readonly decision: Decision; readonly comment: string }
    /** The server will not take it: too large, or malformed in its eyes. Its source stays, to be saved. */
    | { readonly kind: 'refused'; readonly problem: string };
}

/** What the check page is told. */
export type Checked =
  | {
      readonly kind: 'message';
      readonly card: Card;
      readonly from: string;
      readonly subject: string;
      /** For `begin-report`: what an `.msg` was made into stands here. */
      readonly source: string;
    }
  | { readonly kind: 'address'; readonly card: Card; readonly address: string }
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'not-a-message' | 'too-large' | 'not-an-address' };

/** What the interstitial says. */
export interface Warning {
  /** What the link shows: `https://webmail.ac-montpellier.fr`. */
  readonly shown: string;
  /** Where it leads, around its registrable domain. */
  readonly destination: Destination | undefined;
  readonly reasons: readonly string[];
  readonly letters: Reason['letters'];
  /** In place of all that speaks of a link, where a page was stopped. */
  readonly page: StoppedPage | undefined;
}

/** What an interstitial says that stands for a page. */
export interface StoppedPage {
  readonly title: string;
  readonly advice: readonly string[];
  readonly leave: string;
  readonly goOn?: string | undefined;
}
