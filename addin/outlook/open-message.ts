import type { SeenMailbox } from '../../core/mail/seen/seen-message.ts';
import type { Answer } from '../office.ts';

/** A file that hangs on the open message, as Outlook lists it. */
export interface ListedAttachment {
  /** By which Outlook gives its content. */
  readonly id: string;
  readonly name: string;
  /** `application/pdf`; empty when it is not said. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** What the body calls it by `cid:`; empty when Outlook does not say. */
  readonly contentId: string;
}

/** The message that a person has open, as far as this Outlook lets an add-in ask. */
export interface OpenMessage {
  /** Outlook's own id, by which one message is told from the next; empty where it gives none. */
  readonly id: string;
  readonly from: SeenMailbox | undefined;
  readonly sender: SeenMailbox | undefined;
  readonly to: readonly SeenMailbox[];
  readonly cc: readonly SeenMailbox[];
  readonly subject: string;
  /** ISO 8601, or empty. */
  readonly date: string;
  readonly messageId: string;
  readonly attachments: readonly ListedAttachment[];
  /** The source byte for byte; Mailbox 1.14. */
  readonly source: () => Promise<Answer<Uint8Array>>;
  /** The header block; Mailbox 1.8, and never on telephones. */
  readonly headers: () => Promise<Answer<string>>;
  readonly body: (as: 'html' | 'text') => Promise<Answer<string>>;
  /** The bytes of an attachment; Mailbox 1.8. */
  readonly content: (attachment: ListedAttachment) => Promise<Answer<Uint8Array>>;
}
