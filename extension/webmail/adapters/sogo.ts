import type { ListedSender, LogOut, Mark, MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askForSource } from '../ask-server.ts';
import { sogoComposers } from '../compose/sogo.ts';
import { cookieOf } from '../cookie.ts';
import { endSession } from '../end-session.ts';
import { withNetworkLineEnds } from '../network-line-ends.ts';
import { sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, scriptsOutside, shownMailbox, shownText } from '../shown.ts';

/** SOGo 5. */
export const sogo: WebmailAdapter = {
  id: 'sogo',
  name: 'SOGo',
  verified: 'live',
  marks: (view) => [
    { name: 'a mailbox of SOGo in the address', found: /\/so\/[^/]+\/Mail\//u.test(view.url.pathname) },
    {
      name: 'the description “SOGo Web Interface”',
      found: view.document.querySelector('head > meta[name="description"][content^="SOGo"]') !== null,
    },
    // SOGo shows its log-in page under any address.
    {
      name: 'a mailbox, and no log-in form',
      found: setting(view, 'UserFolderURL') !== undefined && !asksToLogIn(view),
    },
  ],
  openMessages,
  namesMessage: (view) => shown(view) !== undefined,
  steps,
  listedSenders,
  composers: sogoComposers,
  mailbox: (view) => setting(view, 'UserEmail') ?? setting(view, 'UserLogin'),
  logOut,
};

function asksToLogIn({ document }: PageView): boolean {
  return document.querySelector('input[ng-model="app.creds.username"]') !== null;
}

/** What SOGo tells its page in a script: `var UserEmail = 'marie.dupont@ac-montpellier.fr';`. */
function setting({ document }: PageView, name: 'UserEmail' | 'UserLogin' | 'UserFolderURL'): string | undefined {
  for (const text of scriptsOutside(document, bodiesIn(document))) {
    const [, after] = text.split(`var ${name} = '`, 2);
    if (after !== undefined) return after.slice(0, after.indexOf("'"));
  }
  return undefined;
}

/** The page's own parts come before any that a message could bring. */
function bodiesIn(document: Document): readonly Element[] {
  const body = document.querySelector('.msg-body');
  return body ? [body] : [];
}

interface Shown {
  readonly account: string;
  /** Of the folders: `['INBOX', 'Conseil de classe']`. */
  readonly folders: readonly string[];
  readonly uid: string;
}

/** `#!/Mail/0/INBOX%252FArchives/3`: the folders are encoded twice. */
function shown({ url }: PageView): Shown | undefined {
  const found = /^#!\/Mail\/(?<account>\d{1,6})\/(?<path>.+)\/(?<uid>\d{1,12})$/u.exec(url.hash)?.groups;
  const path = decoded(decoded(found?.['path']));
  if (!found || path === undefined) return undefined;
  return { account: found['account'] ?? '', folders: path.split('/'), uid: found['uid'] ?? '' };
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    // A lone percent sign: this is no address of SOGo's.
    return undefined;
  }
}

function openMessages(view: PageView): readonly OpenMessage[] {
  const { document } = view;
  const open = shown(view);
  const bodies = bodiesIn(document);
  const [body] = bodies;
  if (!open || !body) return [];
  const header = outside(document, 'md-card-content .sg-md-headline', bodies)[0]?.parentElement;
  const shownSender = senderIn(document, bodies);
  return [
    {
      key: [open.account, ...open.folders, open.uid].join('/'),
      bannerBefore: header ?? body,
      bodies,
      shownSender,
      source: (signal) =>
        sourceOrShown(sourceOf(view, open, signal), () => ({
          sender: shownSender,
          subject: shownText(header?.querySelector('.sg-md-headline')),
          bodies,
          attachments: undefined,
        })),
    },
  ];
}

function senderIn(document: Document, bodies: readonly Element[]): OpenMessage['shownSender'] {
  const [address] = outside(document, 'a.md-caption[ng-bind*="message.from"]', bodies);
  const [name] = outside(document, 'span[ng-bind*="message.from"]', bodies);
  return shownMailbox(shownText(name), shownText(address));
}

async function sourceOf(view: PageView, { account, folders, uid }: Shown, signal: AbortSignal): Promise<MessageSource> {
  const step = 'the source at the address of the message';
  const home = setting(view, 'UserFolderURL');
  if (home === undefined) return { kind: 'failed', step, why: 'the page does not say where the mailbox is' };
  const path = folders.map((folder) => `folder${encodeURIComponent(asIdentifier(folder))}`);
  const source = await askForSource(view, {
    step,
    path: [`${home}Mail`, account, ...path, uid].join('/'),
    types: ['message/rfc822'],
    // Without it SOGo answers 500.
    headers: { 'X-XSRF-TOKEN': cookieOf(view.document, 'XSRF-TOKEN') },
    signal,
  });
  return source.kind === 'raw' ? { kind: 'raw', bytes: withNetworkLineEnds(source.bytes) } : source;
}

/** What SOGo puts for letters that its identifiers may not have, in its own order. */
const escapes: readonly (readonly [letter: string, escape: string])[] = [
  ['_', '_U_'],
  ['.', '_D_'],
  ['#', '_H_'],
  ['@', '_A_'],
  ['*', '_S_'],
  [':', '_C_'],
  [',', '_CO_'],
  [' ', '_SP_'],
  ["'", '_SQ_'],
  ['&', '_AM_'],
  ['+', '_P_'],
];

/** `Conseil de classe` → `Conseil_SP_de_SP_classe`. */
function asIdentifier(folder: string): string {
  const escaped = escapes.reduce((text, [letter, escape]) => text.replaceAll(letter, escape), folder);
  // IMAP writes accents in ASCII; SOGo drops what is none.
  const ascii = escaped.replaceAll(/\P{ASCII}/gu, '');
  return /^\d/u.test(ascii) ? `_${ascii}` : ascii;
}

function steps(view: PageView): readonly Mark[] {
  const { document } = view;
  return [
    { name: 'a message in the address', found: shown(view) !== undefined },
    { name: 'the body .msg-body', found: bodiesIn(document).length > 0 },
    { name: 'where the mailbox is', found: setting(view, 'UserFolderURL') !== undefined },
    { name: 'the token of the session', found: cookieOf(view.document, 'XSRF-TOKEN') !== '' },
  ];
}

/** SOGo lists names alone; but where somebody has none, or gives an address for one, that address is what people see. */
function listedSenders({ document }: PageView): readonly ListedSender[] {
  return outside(document, '.sg-message-list-item .sg-tile-content .sg-md-subhead span', bodiesIn(document)).flatMap(
    (element) => {
      const text = shownText(element);
      const address = addressIn(text);
      return address === text && address !== '' ? [{ element, address: text }] : [];
    },
  );
}

function logOut(view: PageView): Promise<LogOut> {
  const home = setting(view, 'UserFolderURL');
  if (home === undefined) return Promise.resolve({ kind: 'failed', why: 'the page does not say where the mailbox is' });
  return endSession(view, {
    end: `${home}logoff`,
    probe: `${home}Mail/view`,
    isInside: async (answer) => (await answer.text()).includes(`var UserFolderURL = '${home}'`),
    page: `${home}../..`,
  });
}
