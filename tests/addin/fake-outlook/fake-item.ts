/** A mailbox as Outlook tells it. */
export interface FakeAddress {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** An attachment with its content. */
export interface FakeAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly isInline: boolean;
  readonly contentId: string;
  readonly base64: string;
}

/** A message that is read, as plain values, so that it can be handed into a browser. */
export interface FakeMessage {
  readonly mode: 'read';
  readonly itemId: string;
  readonly from: FakeAddress;
  readonly sender: FakeAddress;
  readonly to: readonly FakeAddress[];
  readonly cc: readonly FakeAddress[];
  readonly subject: string;
  readonly internetMessageId: string;
  /** ISO 8601. */
  readonly created: string;
  readonly html: string;
  readonly text: string;
  readonly headers: string;
  /** The source in base64. */
  readonly source: string;
  readonly attachments: readonly FakeAttachment[];
}

/** A message that is written. */
export interface FakeDraft {
  readonly mode: 'compose';
  readonly to: readonly FakeAddress[];
  readonly cc: readonly FakeAddress[];
  readonly bcc: readonly FakeAddress[];
  readonly subject: string;
  readonly text: string;
  /** The part that answers a conversation on the web, when only that is asked for. */
  readonly currentReply?: string;
}

/** What can be selected. */
export type FakeItem = FakeMessage | FakeDraft;
