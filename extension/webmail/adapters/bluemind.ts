import type { LogOut, MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askForSource } from '../ask-server.ts';
import { bluemindComposers } from '../compose/bluemind.ts';
import { endSession } from '../end-session.ts';
import { ofSender } from '../of-sender.ts';
import { fingerprintOf, type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, shownMailbox, shownText } from '../shown.ts';

/** BlueMind 5. BlueMind 4 and before read mail in a Roundcube of their own. */
export const bluemind: WebmailAdapter = {
  id: 'bluemind',
  name: 'BlueMind',
  verified: 'pages',
  marks: ({ document, url }) => [
    { name: 'the mail of BlueMind in the address', found: url.pathname.startsWith('/webapp/mail/') },
    {
      name: 'BlueMind in the page',
      found: document.querySelector('.bm-banner-user, .mail-app, [class*="bm-banner"]') !== null,
    },
  ],
  openMessages,
  steps: ({ document }) => [
    { name: 'a view of a message', found: viewsIn(document).length > 0 },
    { name: 'the frame of its body', found: viewsIn(document).some((view) => bodiesOf(view).length > 0) },
    { name: 'the sender', found: viewsIn(document).every((view) => view.querySelector(senders) !== null) },
  ],
  listedSenders: () => [],
  composers: bluemindComposers,
  mailbox: ({ document }) =>
    addressIn(document.querySelector('.bm-banner-user [title*="@"], .bm-banner-user')?.getAttribute('title')) ??
    addressIn(shownText(document.querySelector('.bm-banner-user'))),
  logOut,
};

const senders = '.mail-viewer-from .transparent-contact, .mail-viewer-from, .sender .transparent-contact';

/** One message, or those of a conversation. */
function viewsIn(document: Document): readonly Element[] {
  const found = [...document.querySelectorAll('.mail-conversation-viewer-message, section.mail-viewer')];
  return found.filter((view) => !found.some((other) => other !== view && view.contains(other)));
}

function bodiesOf(view: Element): readonly Document[] {
  return [...view.querySelectorAll<HTMLIFrameElement>('.body-viewer iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
}

function openMessages(view: PageView): readonly OpenMessage[] {
  return viewsIn(view.document).flatMap((element, _, all) => {
    const bodies = bodiesOf(element);
    const viewer = element.querySelector('.body-viewer');
    if (!viewer || bodies.length === 0) return [];
    const shown = shownIn(element, bodies);
    const isAlone = all.length === 1;
    return {
      key: fingerprintOf(shown),
      bannerBefore: viewer,
      bodies,
      shownSender: shown.sender,
      source: (signal: AbortSignal) => sourceOrShown(sourceOf(view, shown, isAlone, signal), () => shown),
    };
  });
}

/** Names are shown, addresses stand in the titles of those names. */
function shownIn(view: Element, bodies: readonly Document[]): ShownMessage {
  const sender = view.querySelector(senders);
  const title = sender?.closest('[title*="@"]') ?? sender?.querySelector('[title*="@"]');
  return {
    sender: shownMailbox(shownText(sender), addressIn(title?.getAttribute('title')) ?? ''),
    subject: shownText(
      outside(
        view.ownerDocument,
        '.mail-viewer-content .title, .mail-conversation-viewer-header .subject, .mail-viewer .subject',
        [],
      )[0],
    ),
    bodies,
    attachments: undefined,
  };
}

async function sourceOf(
  view: PageView,
  { sender }: ShownMessage,
  isAlone: boolean,
  signal: AbortSignal,
): Promise<MessageSource> {
  const step = 'which message is open';
  // The page tells of the message that is active, not which of several on show it is.
  if (!isAlone) return { kind: 'failed', step, why: 'several are open' };
  const [id, key] = await Promise.all([view.pageFact('bluemind-message'), view.pageFact('bluemind-session')]);
  const [folder, number] = id?.split('/') ?? [];
  if (!folder || !number || !key) return { kind: 'failed', step, why: 'the page does not tell' };
  const source = await askForSource(view, {
    step: 'the source by mail_items',
    path: `/api/mail_items/${encodeURIComponent(folder)}/eml/${encodeURIComponent(number)}`,
    types: ['message/rfc822', 'application/octet-stream', 'text/plain'],
    headers: { 'X-BM-ApiKey': key },
    signal,
  });
  return ofSender(source, sender);
}

function logOut(view: PageView): Promise<LogOut> {
  return endSession(view, {
    end: '/bluemind_sso_logout',
    probe: '/webapp/mail/',
    isInside: async (answer) => (await answer.text()).includes('bmcSessionInfos'),
    page: '/',
  });
}
