import type { Failure, LogOut, MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askServer } from '../ask-server.ts';
import { picturesIn, withPictures } from '../convergence/pictures.ts';
import { askedHeaders, type Envelope, envelopeIn, rebuilt } from '../convergence/rebuild.ts';
import { askWmap, sessionOver, tokenOf, type WmapId } from '../convergence/wmap.ts';
import { findMessages, type FoundMessage } from '../find-message.ts';
import { fingerprintOf, type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { shownText } from '../shown.ts';

/**
 * Oracle Convergence. It gives no source: a message is put together of the fields and parts that its server gives. Where it
 * draws what is not known for sure, so messages are found by their looks, and which is open by the page's own widgets.
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
  steps: ({ document }) =>
    findMessages(document)[0]?.signs ?? [{ name: 'a body with a header above it', found: false }],
  listedSenders: () => [],
  composers: () => [],
  mailbox: () => undefined,
  logOut,
};

function openMessages(view: PageView): readonly OpenMessage[] {
  return findMessages(view.document).map((found) => {
    const shown: ShownMessage = {
      sender: found.sender,
      subject: found.subject,
      bodies: found.bodies,
      attachments: undefined,
    };
    return {
      key: fingerprintOf(shown),
      bannerBefore: found.place,
      bodies: found.bodies,
      shownSender: found.sender,
      source: (signal: AbortSignal) => sourceOrShown(sourceOf(view, found, signal), () => shown),
    };
  });
}

/** What every question about messages carries. */
const usual = (mailbox: string): readonly (readonly [string, string])[] => [
  ['mbox', mailbox],
  ['date', 'true'],
  ['lang', 'fr'],
];

async function sourceOf(
  view: PageView,
  { root, place, bodies }: FoundMessage,
  signal: AbortSignal,
): Promise<MessageSource> {
  const step = 'which message is open';
  const id = await openMessageId(view);
  if (!id) return { kind: 'failed', step, why: 'the page does not tell' };
  const envelope = await envelopeOf(view, id, signal);
  if (envelope.kind === 'failed') return envelope;
  // The page may have opened another message since, or show one that it kept from before.
  const header = shownText(root).replace(shownText(place), '');
  if (envelope.subject !== '' && !header.includes(shownOf(envelope.subject))) {
    return { kind: 'failed', step, why: 'its subject is not the one shown' };
  }
  const opened = await askWmap(view, {
    step: 'the parts by msg.mjs',
    command: 'msg.mjs',
    parameters: [
      ...usual(id.mailbox),
      ['uid', id.uid],
      ['process', 'html,js,target,binhex,link'],
      ['security', 'false'],
      ['unseen', 'true'],
    ],
    signal,
  });
  if (opened.kind === 'failed') return opened;
  const message = String(opened.fields[3]) === id.uid ? rebuilt(envelope, opened.fields) : undefined;
  if (!message) return { kind: 'failed', step: 'the parts by msg.mjs', why: 'no body of the message asked for' };
  const attachments = withPictures(message.attachments, await picturesIn(view, bodies, signal));
  return { kind: 'seen', message: { ...message, attachments }, insteadOf: undefined };
}

/** How the server is asked for one message's fields: by its number, or, where it knows no such question, among the latest. */
const askings: readonly (readonly (readonly [string, string])[])[] = [
  [['count', '1']],
  [
    ['start', '0'],
    ['count', '200'],
    ['sortby', 'recv'],
    ['sortorder', 'R'],
  ],
];

async function envelopeOf(
  view: PageView,
  { uid, mailbox }: WmapId,
  signal: AbortSignal,
): Promise<(Envelope & { readonly kind: 'found' }) | Failure> {
  const step = 'the fields by mbox.mjs';
  for (const [at, asking] of askings.entries()) {
    const listed = await askWmap(view, {
      step,
      command: 'mbox.mjs',
      parameters: [
        ...usual(mailbox),
        ...(at === 0 ? [['startuid', uid] as const] : []),
        ...asking,
        ...askedHeaders.map((name) => ['headerv', name] as const),
      ],
      signal,
    });
    // An error of its own may mean that it does not know the question; one of the way or of the session is the same for both.
    if (listed.kind === 'failed' && (at > 0 || !listed.why.startsWith('error '))) return listed;
    const envelope = listed.kind === 'answer' ? envelopeIn(listed.fields, uid) : undefined;
    if (envelope) return { kind: 'found', ...envelope };
  }
  return { kind: 'failed', step, why: 'not of the message asked for' };
}

async function openMessageId(view: PageView): Promise<WmapId | undefined> {
  const found = /^(?<uid>\d{1,12}) (?<mailbox>.+)$/u.exec((await view.pageFact('convergence-message')) ?? '')?.groups;
  return found && { uid: found['uid'] ?? '', mailbox: found['mailbox'] ?? '' };
}

function shownOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Both addresses are known of such servers; the second is asked only where the first ended nothing. */
const logOuts = ['/iwc/svc/iwcp/logout.iwc', '/iwc/logout.iwc'] as const;

async function logOut(view: PageView): Promise<LogOut> {
  const token = await tokenOf(view);
  let why = '';
  for (const path of logOuts) {
    const query = new URLSearchParams({ token }).toString();
    // It may lead to a single sign-on of another host: what counts is how the server speaks afterwards.
    await askServer(view, { step: 'the log-out', path: `${path}?${query}`, types: ['text/', 'application/'] });
    const after = await askWmap(view, { step: 'a question', command: 'cmd.mjs', parameters: [['cmd', 'noop']] });
    if (after.kind === 'answer') why = 'the session goes on';
    else if (after.why === sessionOver || /^HTTP 40[13]$/u.test(after.why)) {
      return { kind: 'done', page: new URL('/iwc_static/layout/login.html', view.url).href };
    } else if (after.why.startsWith('HTTP ') || after.why.endsWith('Error')) {
      return { kind: 'unanswered', why: after.why };
    } else why = after.why;
  }
  return { kind: 'failed', why };
}
