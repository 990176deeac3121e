import type { Domain } from './domain/domain.ts';
import type { Url } from './domain/url.ts';

/** How much of the original the host could see. Rules that need headers stay silent on less than `raw`. */
export type Completeness = 'raw' | 'rebuilt' | 'view';

/** One message, as every host fills it. Judged by the rules in a Context. */
export interface Message {
  readonly completeness: Completeness;
  readonly from: Mailbox | undefined;
  /** All mailboxes of From; more than one is unusual. */
  readonly authors: readonly Mailbox[];
  readonly sender: Mailbox | undefined;
  readonly replyTo: readonly Mailbox[];
  readonly returnPath: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly messageId: string;
  /** As the Date header gives it, ISO 8601 UTC, or empty. */
  readonly date: string;
  readonly authentication: Authentication;
  readonly marks: Marks;
  readonly text: Text;
  readonly links: readonly Link[];
  readonly forms: readonly Form[];
  readonly attachments: readonly Attachment[];
  /** Pictures shown in the body: remote, embedded or attached. */
  readonly images: readonly Image[];
  /** What the host could not see. */
  readonly missing: ReadonlySet<'headers' | 'body' | 'attachments' | 'qr'>;
}

/** An addressee or author: `"Rectorat" <ce.rectorat@ac-montpellier.fr>`. */
export interface Mailbox {
  /** The display name, decoded, whitespace collapsed; empty when there is none. */
  readonly name: string;
  /** Lower case; empty when the header holds none. */
  readonly address: string;
  readonly domain: Domain | undefined;
}

/** What a check of the sender came to, in the words of RFC 8601: `softfail`. */
export type AuthResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror';

/** What the organisation's own border found; anything else in the message is the sender's claim. */
export type Authentication =
  | { readonly status: 'unavailable' }
  | {
      readonly status: 'reported';
      readonly authservId: string;
      readonly spf: AuthResult;
      readonly dkim: AuthResult;
      readonly dmarc: AuthResult;
      /** Whether SPF or DKIM passed for a domain with From's registrable domain. */
      readonly aligned: boolean;
    };

/** Signs of what kind of mail this is. */
export interface Marks {
  /** Has List-Id or List-Unsubscribe. */
  readonly list: boolean;
  /** Carries a calendar invitation. */
  readonly calendar: boolean;
  /** Auto-Submitted or a delivery report. */
  readonly automatic: boolean;
  /** In-Reply-To or References is there. */
  readonly reply: boolean;
  /** Names and values of X- headers that the profile's simulation provider is known by: lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The body as a person sees it. */
export interface Text {
  /** Visible text of the richest alternative, whitespace collapsed, block ends as newlines, at most `textLimit` characters. */
  readonly visible: string;
  /** Only what the writer wrote: `visible` without quoted threads and forwarded headers. */
  readonly own: string;
  /** Characters of text that the HTML hides from the eye (display, size, colour, off-screen). */
  readonly hidden: number;
  /** Zero-width, bidi-control and tag characters found inside words of the subject, sender name or text. */
  readonly invisible: number;
  /** BCP 47 primary language guessed from function words: `fr`, `en`, `de`, `es`, `it`, `nl`, `pt`, or `und`. */
  readonly language: string;
}

/** How a link comes to be in the message. */
export type LinkKind = 'anchor' | 'area' | 'button' | 'form' | 'refresh' | 'text' | 'qr' | 'attachment';

/**
 * Something that leads out of the message. One that passes a site not known to forward (`https://un.example/?url=…`) stands in
 * the list once for each place where it may end: its owner could name a trusted address only to be judged by that.
 */
export interface Link {
  readonly kind: LinkKind;
  /** What a person reads on it: visible text, or the alt text of its picture. */
  readonly text: string;
  /** As written, after `<base>`, at most 8 192 characters. */
  readonly href: string;
  /** Where it really leads, after every rewriter and redirector that can be undone without asking anyone. */
  readonly url: Url;
  /** `url.host` when that is a domain name. */
  readonly domain: Domain | undefined;
  /** Hosts that it passes on the way, outermost first: `eur01.safelinks.protection.outlook.com`. */
  readonly via: readonly Passage[];
}

/** One address that a link passes before its destination. */
export interface Passage {
  /** `rewriter`: a mail filter's (Safe Links); `redirector`: anyone's that forwards to what its address names. */
  readonly kind: 'rewriter' | 'redirector';
  readonly domain: Domain;
}

/** A form in the message's own HTML or in an attached page. */
export interface Form {
  /** Where it posts to; `undefined` when nowhere. */
  readonly action: Url | undefined;
  /** What it asks for. */
  readonly asks: ReadonlySet<'password' | 'code' | 'card' | 'text'>;
  /** Index into attachments, or `undefined` for the message itself. */
  readonly attachment: number | undefined;
}

/** A part that is offered as a file. */
export interface Attachment {
  readonly name: string;
  /** As declared, lower case: `text/html`. */
  readonly type: string;
  /** Bytes after decoding. */
  readonly size: number;
  /** Seen in its content, by the parts of it that were looked into. */
  readonly traits: ReadonlySet<AttachmentTrait>;
  /** Hexadecimal SHA-256, where the host has computed it. */
  readonly sha256: string | undefined;
}

/**
 * `html` and `svg` by content or name; `form`, `password-field`, `script` found in them; `smuggling` a script that builds a file
 * or a page from data it carries; `redirect` one that leads away at once; `encrypted` an archive that wants a password;
 * `executable`, `macro` by name or signature; `message` an attached mail; `double-extension` as in `facture.pdf.exe`.
 */
export type AttachmentTrait =
  | 'html'
  | 'svg'
  | 'form'
  | 'password-field'
  | 'script'
  | 'smuggling'
  | 'redirect'
  | 'encrypted'
  | 'executable'
  | 'macro'
  | 'message'
  | 'double-extension';

/** A picture in the body. */
export interface Image {
  readonly source: 'remote' | 'embedded';
  /** Address of a remote picture. */
  readonly url: Url | undefined;
  readonly alt: string;
  /** Texts of the QR codes in it; `undefined` when nobody looked. */
  readonly qr: readonly string[] | undefined;
}
