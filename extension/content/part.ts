import type { Notice } from '../protocol.ts';
import type { Greeting, Judged } from '../protocol/reading.ts';
import type { Composer, OpenMessage, PageView, WebmailAdapter } from '../webmail/adapter.ts';

/**
 * Something that Vigie does in a webmail's page: a file of `parts/`, listed once in `parts.ts`. What it attaches ends with the signal that
 * it is given, and leaves the page as it was. What it throws is told to the popup, and the page and the other parts go on.
 */
export interface ContentPart {
  /** For diagnostics: `banner`. */
  readonly name: string;
  /** A document whose webmail is recognised; until the page goes, or the extension. */
  readonly attachToPage?: (page: WebmailPage, signal: AbortSignal) => void | Promise<void>;
  /** An open message with its judgement; until it is closed, or judged anew. */
  readonly attachToMessage?: (
    message: JudgedOpenMessage,
    page: WebmailPage,
    signal: AbortSignal,
  ) => void | Promise<void>;
  /** A message being written; until it is closed. */
  readonly attachToComposer?: (composer: Composer, page: WebmailPage, signal: AbortSignal) => void | Promise<void>;
}

/** One document of a webmail. */
export interface WebmailPage {
  readonly adapter: WebmailAdapter;
  readonly view: PageView;
  readonly greeting: Greeting;
  /** Called after the page changed, at most some times a second; `signal` ends it. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
  /** What the background tells, unasked. */
  readonly onNotice: (listener: (notice: Notice) => void, signal: AbortSignal) => void;
  /** Tells the popup of an error of ours. */
  readonly fault: (where: string, error: unknown) => void;
}

/** A message that a person has open, and what is thought of it. */
export interface JudgedOpenMessage {
  /** As the adapter finds it now: a webmail may have drawn its parts anew. `undefined` once it is closed. */
  readonly open: () => OpenMessage | undefined;
  readonly judged: Judged;
  /** Whether the person has just called it legitimate, and may want to take it back. */
  readonly justCalledLegitimate: boolean;
  readonly report: () => Promise<void>;
  readonly callLegitimate: () => Promise<void>;
  readonly takeBackLegitimate: () => Promise<void>;
  /** Something in the page lies over what we show, or took it away. */
  readonly tellCovered: (covered: boolean) => void;
}
