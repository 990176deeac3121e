import type { Recipient } from '../../core/outgoing/outgoing-message.ts';
import type { Answer } from '../office.ts';

/** The message that a person is writing, as far as Outlook lets an add-in ask. */
export interface OpenDraft {
  /** As many recipients of a field as this Outlook tells: of a full field some may be missing. */
  readonly mostRecipients: number;
  readonly recipients: (field: 'to' | 'cc' | 'bcc') => Promise<Answer<readonly Recipient[]>>;
  readonly subject: () => Promise<Answer<string>>;
  /** Plain text; where Outlook can part them, only what answers and not the conversation below. */
  readonly body: () => Promise<Answer<string>>;
  /** Shows a sentence above the message, or takes it away; a sentence is a bonus, so nothing waits for it. */
  readonly notify: (message: string | undefined) => Promise<Answer<void>>;
}
