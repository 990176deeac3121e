import type { TlsFront } from './tls-front.ts';

/** A browser with an extension in it, as far as Chromium and Firefox are alike to a test. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Where the extension's own pages are: `chrome-extension://abcdefghijklmnop`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Every request to an address that is none of ours; all were refused. */
  readonly strayRequests: readonly string[];
  /** Opens a tab: `open('https://webmail.ac-montpellier.fr/')`, or a page of the extension. */
  readonly open: (url: string) => Promise<Page>;
  /** A tab that somebody else opened, by a part of its address: `tab('/warning.html')`. Waits for it half a minute. */
  readonly tab: (part: string) => Promise<Page>;
  /** The cookies that it would send to an address, as a header says them: `roundcube_sessid=…; roundcube_sessauth=…`. */
  readonly cookies: (url: string) => Promise<string>;
  /** Stops all its processes for a time, as a machine's sleep does. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How a browser is started. */
export interface BrowserOptions {
  /** The folder of an unpacked extension, or one that the machine's policy installs. */
  readonly extension: string | Managed;
  readonly front: Pick<TlsFront, 'hosts' | 'port' | 'keyFingerprint'>;
}

/** What an administrator set up: nothing is loaded by hand. */
export interface Managed {
  /** The program to start. */
  readonly starter: string;
  /** The extension as the browser calls it. */
  readonly id: string;
}

/** A tab. */
export interface Page {
  readonly url: () => string;
  readonly goTo: (url: string) => Promise<void>;
  /** Waits until something shown matches in the page, its frames or its open shadow roots: `find('#messagebody')`. */
  readonly find: (selector: string, options?: FindOptions) => Promise<PageElement>;
  /** All that match now, shown or not, frame by frame. */
  readonly findAll: (selector: string) => Promise<readonly PageElement[]>;
  /** Runs a function in the page itself, in its top frame; argument and result are copied as JSON. */
  readonly evaluate: <Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Presses a key: `press('Enter')`. */
  readonly press: (key: string) => Promise<void>;
  /** A PNG of what is seen. */
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** How long to look, and for what. */
export interface FindOptions {
  /** 30 unless told otherwise: far more than it takes, for machines with much else to do. */
  readonly seconds?: number;
  /** Only an element whose text contains this. */
  readonly containing?: string;
  /** Also what takes no room on the page. */
  readonly hidden?: boolean;
}

/** Something found in a tab. */
export interface PageElement {
  readonly click: () => Promise<void>;
  /** Types into it, key by key, after what is there already. */
  readonly type: (text: string) => Promise<void>;
  /** The text as it is shown. */
  readonly text: () => Promise<string>;
  readonly attribute: (name: string) => Promise<string | null>;
}
