import type { LogOut, MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { outlookComposers } from '../compose/outlook-web.ts';
import { endSession } from '../end-session.ts';
import { exchangeSource } from '../exchange.ts';
import { fingerprintOf, seenIn, type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, shownMailbox, shownText } from '../shown.ts';

/** Outlook on the web: of an Exchange of one's own, which gives sources, and of Microsoft 365, which gives none. */
export const outlookWeb: WebmailAdapter = {
  id: 'outlook-web',
  name: 'Outlook sur le web',
  verified: 'pages',
  marks: (view) => [
    { name: 'Outlook in the address', found: isMicrosoft365(view) || view.url.pathname.startsWith('/owa/') },
    { name: 'not the page of the log-in', found: !view.url.pathname.includes('/auth/') },
  ],
  openMessages,
  steps: ({ document }) => [
    { name: 'the body of a message', found: bodiesIn(document).length > 0 },
    { name: 'the sender of each', found: bodiesIn(document).every((body) => senderOf(body, document) !== null) },
  ],
  listedSenders: () => [],
  composers: outlookComposers,
  mailbox: ({ document }) =>
    addressIn(
      document.querySelector('#O365_MainLink_Me [title*="@"], [id*="mectrl"] [title*="@"]')?.getAttribute('title'),
    ),
  logOut,
};

function isMicrosoft365({ url }: PageView): boolean {
  return ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'].includes(
    url.hostname,
  );
}

/** What lies in a body is the sender's, marks of other bodies too. */
function bodiesIn(document: Document): readonly Element[] {
  const found = [
    ...document.querySelectorAll(
      '[role="document"][id^="UniqueMessageBody"], [id="Item.MessageUniqueBody"], [id="Item.MessagePartBody"]',
    ),
  ];
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
}

/** The sender before a body, and after the body before it. */
function senderOf(body: Element, document: Document): Element | null {
  const before = outside(
    document,
    '[id^="MSG_"][id$="_FROM"], [id^="MSG_"] [id$="_FROM"], .allowTextSelection span.lpc-hoverTarget',
    bodiesIn(document),
  );
  return (
    before.findLast((element) => (element.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ??
    null
  );
}

function openMessages(view: PageView): readonly OpenMessage[] {
  const { document } = view;
  const all = bodiesIn(document);
  return all.map((body) => {
    const shown = shownIn(body, document);
    return {
      key: fingerprintOf(shown),
      bannerBefore: body,
      bodies: [body],
      shownSender: shown.sender,
      source: (signal: AbortSignal): Promise<MessageSource> => {
        // Microsoft 365 wants a token that only its own code makes; what the page shows is all there is.
        if (isMicrosoft365(view))
          return Promise.resolve({ kind: 'seen', message: seenIn(shown), insteadOf: undefined });
        return sourceOrShown(
          exchangeSource(view, {
            sender: shown.sender,
            isAlone: all.length === 1,
            inDocument: itemsOutside(document, all),
            signal,
          }),
          () => shown,
        );
      },
    };
  });
}

/** Inside the organisation Outlook shows names alone. */
function shownIn(body: Element, document: Document): ShownMessage {
  const sender = senderOf(body, document);
  const text = shownText(sender);
  const titled = sender?.getAttribute('title') ?? sender?.querySelector('[title*="@"]')?.getAttribute('title');
  const address = addressIn(titled) ?? addressIn(text) ?? '';
  const [subject] = outside(
    document,
    '[role="heading"][id^="CONV_"][id$="_SUBJECT"], [role="heading"][id*="SUBJECT"], .rpHighlightSubjectClass',
    bodiesIn(document),
  );
  return {
    sender: shownMailbox(text.replace(address, '').replaceAll(/[<>]/gu, ''), address),
    subject: shownText(subject),
    bodies: [body],
    attachments: outside(document, '[data-testid="AttachmentCard"] [title]', bodiesIn(document)).map(
      (file) => file.getAttribute('title') ?? '',
    ),
  };
}

function itemsOutside(document: Document, bodies: readonly Element[]): readonly string[] {
  return outside(document, '[role="main"] [data-itemid]', bodies).map((item) => item.getAttribute('data-itemid') ?? '');
}

function logOut(view: PageView): Promise<LogOut> {
  // Microsoft 365 ends its sessions on another host, which the profile may name.
  if (isMicrosoft365(view)) return Promise.resolve({ kind: 'unsupported' });
  return endSession(view, { end: '/owa/logoff.owa', probe: '/owa/', isInside: () => true, page: '/owa/' });
}
