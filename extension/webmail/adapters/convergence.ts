import type { LogOut, MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askServer, jsonOf } from '../ask-server.ts';
import { askedHeaders, envelopeIn, rebuilt } from '../convergence/rebuild.ts';
import { askWmap, tokenOf, type WmapId } from '../convergence/wmap.ts';
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

async function sourceOf(view: PageView, { root, place }: FoundMessage, signal: AbortSignal): Promise<MessageSource> {
  const step = 'which message is open';
  const id = await openMessageId(view);
  if (!id) return { kind: 'failed', step, why: 'the page does not tell' };
  const parameters = [
    ['mbox', id.mailbox],
    ['date', 'true'],
    ['lang', 'fr'],
  ] as const;
  const listed = await askWmap(view, {
    step: 'the fields by mbox.mjs',
    command: 'mbox.mjs',
    parameters: [
      ...parameters,
      ['startuid', id.uid],
      ['count', '1'],
      ...askedHeaders.map((name) => ['headerv', name] as const),
    ],
    signal,
  });
  if (listed.kind === 'failed') return listed;
  const envelope = envelopeIn(listed.fields, id.uid);
  if (!envelope) return { kind: 'failed', step: 'the fields by mbox.mjs', why: 'not of the message asked for' };
  // The page may have opened another message since, or show one that it kept from before.
  const header = shownText(root).replace(shownText(place), '');
  if (envelope.subject !== '' && !header.includes(shownOf(envelope.subject))) {
    return { kind: 'failed', step, why: 'its subject is not the one shown' };
  }
  const opened = await askWmap(view, {
    step: 'the parts by msg.mjs',
    command: 'msg.mjs',
    parameters: [
      ...parameters,
      ['uid', id.uid],
      ['process', 'html,js,target,binhex,link'],
      ['security', 'false'],
      ['unseen', 'true'],
    ],
    signal,
  });
  if (opened.kind === 'failed') return opened;
  const message = String(opened.fields[3]) === id.uid ? rebuilt(envelope, opened.fields) : undefined;
  return message
    ? { kind: 'seen', message, insteadOf: undefined }
    : { kind: 'failed', step: 'the parts by msg.mjs', why: 'no body of the message asked for' };
}

async function openMessageId(view: PageView): Promise<WmapId | undefined> {
  const found = /^(?<uid>\d{1,12}) (?<mailbox>.+)$/u.exec((await view.pageFact('convergence-message')) ?? '')?.groups;
  return found && { uid: found['uid'] ?? '', mailbox: found['mailbox'] ?? '' };
}

function shownOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

async function logOut(view: PageView): Promise<LogOut> {
  const token = await tokenOf(view);
  const path = (page: string): string =>
    `/iwc/svc/iwcp/${page}?${new URLSearchParams({ token, 'fmt-out': 'text/json' }).toString()}`;
  const types = ['text/', 'application/json'];
  await askServer(view, { step: 'the log-out', path: path('logout.iwc'), types });
  const after = await askServer(view, {
    step: 'the preferences',
    path: path('get_allprefs.iwc'),
    types,
    method: 'POST',
  });
  // A session that goes on gives the preferences, with the error number 0; one that is over, another number or 401.
  const error = after.kind === 'answer' ? errorOf(jsonOf(after)) : undefined;
  const isOver = after.kind === 'failed' ? /^HTTP 40[13]$/u.test(after.why) : error !== undefined && error !== '0';
  if (isOver) return { kind: 'done', page: new URL('/iwc_static/layout/login.html', view.url).href };
  return after.kind === 'failed'
    ? { kind: 'unanswered', why: after.why }
    : { kind: 'failed', why: 'the session goes on' };
}

function errorOf(json: unknown): string | undefined {
  const outer =
    typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)['iwcp'] : undefined;
  const error =
    typeof outer === 'object' && outer !== null
      ? (outer as Readonly<Record<string, unknown>>)['error-code']
      : undefined;
  return typeof error === 'string' || typeof error === 'number' ? String(error) : undefined;
}
