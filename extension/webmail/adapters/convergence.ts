import type { LogOut, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askServer, jsonOf } from '../ask-server.ts';
import { convergenceComposers } from '../compose/convergence.ts';
import { hasOpened } from '../convergence/last-opened.ts';
import { convergenceSource } from '../convergence/source-of.ts';
import { whoseMailbox } from '../convergence/whose.ts';
import { askWmap, contextOf, sessionOver, tokenOf } from '../convergence/wmap.ts';
import { findMessages } from '../find-message.ts';
import { fingerprintOf, type ShownMessage, sourceOrShown } from '../shown-message.ts';

/**
 * Oracle Convergence. It gives no source: a message is put together of the header and the parts that its server gives. Where it draws what
 * is not known for sure, so messages are found by their looks, and which is open by the page's own widgets or requests.
 */
export const convergence: WebmailAdapter = {
  id: 'convergence',
  name: 'Oracle Convergence',
  verified: 'pages',
  marks: ({ document, url }) => [
    { name: 'Convergence in the address', found: url.pathname.startsWith('/iwc_static/') },
    { name: 'the page of the application, not of the log-in', found: /\/main\w*\.(?:html|jsp)$/u.test(url.pathname) },
    { name: 'the classes of dojo', found: /(?:^|\s)dj_\w/u.test(document.documentElement.className) },
  ],
  openMessages,
  namesMessage: (view) => hasOpened(view) && !seen.has(view.document),
  steps: ({ document }) =>
    findMessages(document)[0]?.signs ?? [{ name: 'a body with a header above it', found: false }],
  listedSenders: () => [],
  composers: convergenceComposers,
  mailbox: () => undefined,
  askMailbox: whoseMailbox,
  logOut,
};

/** Pages in which a message was found: where one never is though the server was asked for it, the page is not as we believe. */
const seen = new WeakSet<Document>();

function openMessages(view: PageView): readonly OpenMessage[] {
  // From the first look on, or what was asked for before would be missed.
  hasOpened(view);
  const messages = findMessages(view.document);
  if (messages.length > 0) seen.add(view.document);
  return messages.map((found) => {
    const shown: ShownMessage = {
      sender: found.sender,
      subject: found.subject,
      bodies: found.bodies,
      attachments: undefined,
    };
    const key = fingerprintOf(shown);
    return {
      key,
      bannerBefore: found.place,
      bodies: found.bodies,
      shownSender: found.sender,
      source: (signal: AbortSignal) => sourceOrShown(convergenceSource(view, key, found, signal), () => shown),
    };
  });
}

async function logOut(view: PageView): Promise<LogOut> {
  const context = contextOf(view);
  const query = new URLSearchParams({ token: await tokenOf(view), 'fmt-out': 'text/json' }).toString();
  let why = '';
  // Both addresses are known of such servers; the second is asked only where the first ended nothing.
  for (const path of [`${context}/svc/iwcp/logout.iwc`, `${context}/logout.iwc`]) {
    // It may lead to a single sign-on of another host: what counts is how the server speaks afterwards.
    const ended = await askServer(view, {
      step: 'the log-out',
      path: `${path}?${query}`,
      types: ['text/', 'application/'],
    });
    const after = await askWmap(view, { step: 'a question', command: 'cmd.mjs', parameters: [['cmd', 'noop']] });
    if (after.kind === 'answer') why = 'the session goes on';
    else if (after.why === sessionOver || /^HTTP 40[13]$/u.test(after.why)) {
      return { kind: 'done', page: logInPage(view, ended.kind === 'answer' ? jsonOf(ended) : undefined) };
    } else if (after.why.startsWith('HTTP ') || after.why.endsWith('Error')) {
      return { kind: 'unanswered', why: after.why };
    } else why = after.why;
  }
  return { kind: 'failed', why };
}

/** Where the server itself leads to, as academies' own log-in pages stand elsewhere: `{ iwcp: { logoutResponse: { nextURI: '/…' } } }`. */
function logInPage({ url }: PageView, answer: unknown): string {
  const next = ['iwcp', 'logoutResponse', 'nextURI'].reduce<unknown>(
    (thing, name) =>
      typeof thing === 'object' && thing !== null ? (thing as Readonly<Record<string, unknown>>)[name] : undefined,
    answer,
  );
  const usual = new URL('/iwc_static/layout/login.html', url);
  try {
    const led = new URL(typeof next === 'string' && next !== '' ? next : usual, url);
    return led.origin === url.origin ? led.href : usual.href;
  } catch {
    // No address.
    return usual.href;
  }
}
