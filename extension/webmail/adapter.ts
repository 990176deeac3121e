import type { SeenMailbox, SeenMessage } from '../../core/mail/seen/seen-message.ts';
import type { PageFactName } from './page-facts.ts';

/** What Vigie knows of one webmail: an adapter is a file of `adapters/`, and `adapters.ts` lists them. */
export interface WebmailAdapter {
  /** As profile, report and diagnostics name it: `roundcube`. */
  readonly id: WebmailId;
  /** As a person knows it: `Roundcube`. */
  readonly name: string;
  /** `live` when tests run it against the real server, `pages` when only against pages of our own, written from what is known of it. */
  readonly verified: 'live' | 'pages';
  /** The marks that this document must have, in words for the diagnostics page, and whether each is there. All of them recognise it. */
  readonly marks: (view: PageView) => readonly Mark[];
  /** The messages open in this very document (other frames answer for themselves): none in most frames, several in a conversation. */
  readonly openMessages: (view: PageView) => readonly OpenMessage[];
  /**
   * Whether something else than the message says that one is open, the page's address or what it asked its server for: it must be found
   * then. Left out where nothing tells.
   */
  readonly namesMessage?: (view: PageView) => boolean;
  /** What a person reads a message in, when none is open here: steps that must hold before a message can be found, for diagnostics. */
  readonly steps: (view: PageView) => readonly Mark[];
  /** Rows of the message list that show an address. */
  readonly listedSenders: (view: PageView) => readonly ListedSender[];
  /** The messages being written in this document. */
  readonly composers: (view: PageView) => readonly Composer[];
  /** Whose mailbox the page is for, as the page itself says: an address, `marie.dupont@ac-montpellier.fr`, or a bare log-in. */
  readonly mailbox: (view: PageView) => string | undefined;
  /** Where the page does not say it: asks the webmail's server, once a page; until it answers, nothing is begun. */
  readonly askMailbox?: (view: PageView) => Promise<string | undefined>;
  /** Ends the session as the webmail's own button does; `undefined` where nothing is known of it. */
  readonly logOut: ((view: PageView) => Promise<LogOut>) | undefined;
}

/** The webmails that have an adapter. */
export type WebmailId =
  | 'zimbra-classic'
  | 'zimbra-modern'
  | 'zimbra-basic'
  | 'convergence'
  | 'roundcube'
  | 'bluemind'
  | 'sogo'
  | 'outlook-web'
  | 'gmail'
  | 'generic';

/** All that an adapter may touch: one document, and two ways to ask for more. */
export interface PageView {
  readonly document: Document;
  /** The document's address, which a test may choose. */
  readonly url: URL;
  /** Asks the webmail's own server within the page's session; ends with the page. Only the page's origin answers. */
  readonly fetch: (path: string, options?: RequestInit) => Promise<Response>;
  /**
   * Asks the page's own world for a fact by its name (`zimbra-classic-message`): ids and tokens only, checked on
   * arrival; `undefined` when it has none. `page-facts.ts` lists the functions that run there.
   */
  readonly pageFact: (name: PageFactName) => Promise<string | undefined>;
}

/** A thing that stands or does not stand in a page: `{ name: 'a task of Roundcube in the address', found: true }`. */
export interface Mark {
  readonly name: string;
  readonly found: boolean;
}

/** A message that a person has open. */
export interface OpenMessage {
  /** The same as long as the same message is open, and no other's: `INBOX/6`. */
  readonly key: string;
  /** Where the banner goes: before this element, outside the body of the message. */
  readonly bannerBefore: Element;
  /** What holds the body: elements of this document, shadow roots, or documents of frames in it. Whatever is in them is the sender's. */
  readonly bodies: readonly ParentNode[];
  /** The sender as the page shows it. */
  readonly shownSender: SeenMailbox | undefined;
  /** The message itself: its source byte for byte, or what can be had of it. Ends with `signal`. */
  readonly source: (signal: AbortSignal) => Promise<MessageSource>;
}

/** What a webmail gives of a message; `failed` says which step and why, and goes to the diagnostics page, never into the page. */
export type MessageSource =
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'seen';
      readonly message: SeenMessage;
      /** Why it is not raw, where it should be. */ readonly insteadOf: Failure | undefined;
    }
  | Failure;

/** A step that failed, in words for the diagnostics page: `{ kind: 'failed', step: 'the source by viewsource', why: 'HTTP 500' }`. */
export interface Failure {
  readonly kind: 'failed';
  readonly step: string;
  readonly why: string;
}

/** A sender in the message list. */
export interface ListedSender {
  /** Where a mark may be set, after this element. */
  readonly element: Element;
  readonly address: string;
}

/** A message being written. */
export interface Composer {
  /** Holds the whole of it but for the frames of editors: listeners go here. */
  readonly root: Element;
  /** Documents of editors in frames, where typing is seen too. */
  readonly editors: () => readonly Document[];
  readonly recipients: () => readonly ComposedRecipient[];
  readonly subject: () => string;
  /**
   * The text as it would be sent, and the part of it that the page itself marks as quoted; in plain text nothing is marked,
   * and what is quoted stays in `own` with its `> `.
   */
  readonly body: () => { readonly own: string; readonly quoted: string };
  /** What a person presses to send; a press on any of them is held while a question is open. */
  readonly sendButtons: () => readonly Element[];
  /** Whether this key sends too, as Ctrl and Enter do in some: held like a press on a button, by which it is sent then. */
  readonly sendsBy: (key: KeyboardEvent) => boolean;
  /** Puts one address in another's place, as if it had been typed; says whether it could. */
  readonly correct: (wrong: string, right: string) => Promise<boolean>;
  /** Saves as a draft through the webmail, and says whether the webmail said that it is saved; `undefined` where it has no such button. */
  readonly saveDraft: (() => Promise<boolean>) | undefined;
  /** Where findings about a field are shown: after this element. */
  readonly place: (field: 'recipients' | 'subject' | 'body') => Element | undefined;
}

/** A recipient of a message being written. */
export interface ComposedRecipient {
  readonly address: string;
  readonly field: 'to' | 'cc' | 'bcc' | 'reply-to';
}

/** What came of a log-out: the server's word, not ours. */
export type LogOut =
  | { readonly kind: 'done'; /** A page of the webmail that shows its log-in form. */ readonly page: string }
  /** It answered, and the session goes on. */
  | { readonly kind: 'failed'; readonly why: string }
  /** No answer, or an error of its own: in a moment it may do better. */
  | { readonly kind: 'unanswered'; readonly why: string }
  /** Nothing is known of how this webmail does it. */
  | { readonly kind: 'unsupported' };
