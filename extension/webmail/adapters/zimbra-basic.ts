import type { MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { findMessages } from '../find-message.ts';
import { ofSender } from '../of-sender.ts';
import { fingerprintOf, type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { zimbraLogOut, zimbraSource } from '../zimbra-server.ts';

const original = 'a#OPSHOWORIG';

/**
 * Zimbra's basic interface, pages without scripts for slow lines and old browsers. What is known of it are the frame of a body and the link to
 * the message's source; the header is read by its looks.
 */
export const zimbraBasic: WebmailAdapter = {
  id: 'zimbra-basic',
  name: 'Zimbra (HTML)',
  verified: 'pages',
  marks: ({ document, url }) => [
    { name: 'the basic interface in the address', found: /^(?:\/zimbra)?\/h\//u.test(url.pathname) },
    {
      name: 'a log-out of Zimbra, or the link to a source',
      found: document.querySelector(`a[href*="loginOp=logout"], ${original}`) !== null,
    },
  ],
  openMessages,
  namesMessage: ({ document }) => document.querySelector(original) !== null,
  steps: ({ document }) => [
    { name: 'the link to the source a#OPSHOWORIG', found: document.querySelector(original) !== null },
    { name: 'the frame of the body #iframeBody', found: frameIn(document) !== undefined },
  ],
  listedSenders: () => [],
  composers: () => [],
  mailbox: () => undefined,
  logOut: zimbraLogOut,
};

function frameIn(document: Document): HTMLIFrameElement | undefined {
  const frame = document.querySelector<HTMLIFrameElement>('#iframeBody iframe');
  return frame?.contentDocument?.body ? frame : undefined;
}

function openMessages(view: PageView): readonly OpenMessage[] {
  const { document } = view;
  const frame = frameIn(document);
  const body = frame?.contentDocument;
  if (!frame || !body) return [];
  const found = findMessages(document).find(({ place }) => place === frame);
  const shown: ShownMessage = {
    sender: found?.sender,
    subject: found?.subject ?? '',
    bodies: [body],
    attachments: undefined,
  };
  return [
    {
      key: idIn(document) ?? `shown/${fingerprintOf(shown)}`,
      bannerBefore: frame,
      bodies: [body],
      shownSender: shown.sender,
      source: (signal) => sourceOrShown(sourceOf(view, shown, signal), () => shown),
    },
  ];
}

async function sourceOf(view: PageView, { sender }: ShownMessage, signal: AbortSignal): Promise<MessageSource> {
  const id = idIn(view.document);
  if (id === undefined) return { kind: 'failed', step: 'the id of the message', why: 'the page does not tell' };
  return ofSender(await zimbraSource(view, id, signal), sender);
}

/** The message's, in the address of its source: `/service/home/~/?auth=co&id=257&view=text`. */
function idIn(document: Document): string | undefined {
  const query = (document.querySelector(original)?.getAttribute('href') ?? '').split('?', 2)[1];
  const id = new URLSearchParams(query ?? '').get('id') ?? '';
  return /^[\w:-]{1,120}$/u.test(id) ? id : undefined;
}
