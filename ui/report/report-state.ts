import type { Answer } from '../../core/report/answer.ts';

/** Why a report did not leave and will not by itself: larger than 25 MB, refused for good, its source not had, not kept on disk, no consent. */
export type ReportFailure = 'too-large' | 'refused' | 'no-source' | 'not-kept' | 'no-consent';

/** Where a report stands, as the form shows it. Instants are ISO 8601. */
export type ReportState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'queued' }
  | { readonly kind: 'sent'; readonly at: string; readonly receipt?: string }
  | { readonly kind: 'answered'; readonly answer: Extract<Answer, { status: 'answered' }> }
  /** No server: the source was saved as `file`, and `mail` (a `mailto:` address) opens what is prepared for the security mailbox. */
  | { readonly kind: 'by-mail'; readonly file: string; readonly address: string; readonly mail: string }
  /** The same where no mailbox is known either: the file is the person's to hand over. */
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed'; readonly why: ReportFailure };
