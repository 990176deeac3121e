/** A mailbox as a host shows it: `{ name: 'Rectorat', address: 'ce.rectorat@ac-montpellier.fr' }`; an empty text is what is not shown. */
export interface SeenMailbox {
  readonly name: string;
  readonly address: string;
}

/** A file that hangs on a message, as far as a host shows it. */
export interface SeenAttachment {
  readonly name: string;
  /** As declared, `application/pdf`; empty when it is not shown. */
  readonly type: string;
  /** Bytes; 0 when it is not shown. */
  readonly size: number;
  /** What the page calls it by `cid:`; empty when nothing does. */
  readonly contentId: string;
  /** Its bytes, where the host gives them. */
  readonly content: Uint8Array | undefined;
}

/** A message of which a host cannot get the source: what it shows of it, or gives of it in pieces. */
export interface SeenMessage {
  /** `rebuilt` from what the server gives in pieces, or only what stands in `view`. */
  readonly completeness: 'rebuilt' | 'view';
  /** The header block as the server gave it, lines with line ends; `undefined` where it gives none, and the fields below stand for it. */
  readonly headers: string | undefined;
  readonly from: SeenMailbox | undefined;
  readonly sender: SeenMailbox | undefined;
  readonly replyTo: readonly SeenMailbox[];
  readonly to: readonly SeenMailbox[];
  readonly cc: readonly SeenMailbox[];
  readonly subject: string;
  /** ISO 8601, or empty. */
  readonly date: string;
  readonly messageId: string;
  /** The body as HTML; `undefined` where only `text` is had. */
  readonly html: string | undefined;
  readonly text: string | undefined;
  /** `undefined` where the host cannot say whether there are any. */
  readonly attachments: readonly SeenAttachment[] | undefined;
}
