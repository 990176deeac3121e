import type { MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { zimbraClassicComposers } from '../compose/zimbra-classic.ts';
import { ofSender } from '../of-sender.ts';
import { fingerprintOf, type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, shownMailbox, shownText } from '../shown.ts';
import { idInAddress, zimbraLogOut, zimbraSource } from '../zimbra-server.ts';

/** Zimbra's classic interface, which shows names in bubbles and each body in a frame of its own; messages may have windows of their own. */
export const zimbraClassic: WebmailAdapter = {
  id: 'zimbra-classic',
  name: 'Zimbra (classique)',
  verified: 'pages',
  marks: (view) =>
    isWindow(view)
      ? [
          { name: 'a window of Zimbra in the address', found: true },
          { name: 'the shell .MainShell', found: view.document.querySelector('.MainShell') !== null },
        ]
      : [
          { name: 'the skin #skin_outer', found: view.document.querySelector('#skin_outer') !== null },
          {
            name: 'the place of the log-out #skin_container_logoff',
            found: view.document.querySelector('#skin_container_logoff') !== null,
          },
        ],
  openMessages,
  namesMessage: ({ document }) => framesOf(document).some((frame) => frame.getClientRects().length > 0),
  steps: ({ document }) => [
    { name: 'a view of messages', found: viewsIn(document).length > 0 },
    { name: 'the frame of a body', found: viewsIn(document).some((view) => bodiesOf(view).length > 0) },
    { name: 'a header in each', found: viewsIn(document).every((view) => headerOf(view) !== undefined) },
  ],
  listedSenders: () => [],
  composers: zimbraClassicComposers,
  mailbox: (view) => mailboxIn(view.document) ?? (isWindow(view) ? mailboxIn(openerOf(view.document)) : undefined),
  logOut: zimbraLogOut,
};

/** A message or a form in a window of its own, which has no skin: `/zimbra/public/launchNewWindow.jsp?childId=…`. */
function isWindow({ url }: PageView): boolean {
  return url.pathname.endsWith('/public/launchNewWindow.jsp');
}

function mailboxIn(document: Document | undefined): string | undefined {
  return addressIn(document?.querySelector('#skin_container_username [title*="@"]')?.getAttribute('title'));
}

/** The page that opened a window, if it is of the same host. */
function openerOf({ defaultView }: Document): Document | undefined {
  try {
    const opener: unknown = defaultView?.opener;
    return (opener as Window | null)?.document;
  } catch {
    // Of another host.
    return undefined;
  }
}

/** Messages of a conversation, or the one message: a view in another would be the other's. */
function viewsIn(document: Document): readonly Element[] {
  const found = [...document.querySelectorAll('.ZmMailMsgCapsuleView, .ZmMailMsgView')];
  return found.filter((view) => !found.some((other) => other !== view && other.contains(view)));
}

/** The frames of bodies. */
function framesOf(view: ParentNode): readonly HTMLIFrameElement[] {
  return [...view.querySelectorAll('iframe')].filter(
    ({ contentDocument }) => contentDocument?.body?.classList.contains('MsgBody') === true,
  );
}

/** A message that is folded has a header alone. */
function bodiesOf(view: Element): readonly Document[] {
  return framesOf(view).flatMap(({ contentDocument }) => contentDocument ?? []);
}

function headerOf(view: Element): Element | undefined {
  return view.querySelector('.MsgHeaderTable, .InvHeaderTable, .Conv2MsgHeader') ?? undefined;
}

function openMessages(view: PageView): readonly OpenMessage[] {
  return viewsIn(view.document).flatMap((element) => {
    const bodies = bodiesOf(element);
    const [frame] = bodies.flatMap(({ defaultView }) => defaultView?.frameElement ?? []);
    if (!frame) return [];
    const shown = shownIn(view, element, bodies);
    const id = idOf(element);
    const key = id ?? `shown/${fingerprintOf(shown)}`;
    return {
      key,
      // Zimbra's own place for warnings, under the header.
      bannerBefore: element.querySelector('[id$="infoBar"]') ?? frame,
      bodies,
      shownSender: shown.sender,
      source: (signal: AbortSignal) =>
        sourceOrShown(
          id === undefined ? sourceOfAlone(view, key, shown, signal) : zimbraSource(view, id, signal),
          () => shown,
        ),
    };
  });
}

/** A message of a conversation has its id in that of its view, `zv__CLV__MSGC257`; one alone, in the addresses of its files. */
function idOf(view: Element): string | undefined {
  const capsule = view.id.split('MSGC').at(-1) ?? '';
  if (capsule !== view.id && /^[\w:-]{1,120}$/u.test(capsule)) return capsule;
  return [...view.querySelectorAll('a[href*="/service/home/"]')]
    .map((link) => idInAddress(link.getAttribute('href')))
    .find((id) => id !== undefined);
}

/** Else only Zimbra's own objects tell; while one asks, another message may be opened. */
async function sourceOfAlone(
  view: PageView,
  key: string,
  { sender }: ShownMessage,
  signal: AbortSignal,
): Promise<MessageSource> {
  const step = 'the id of the message';
  const id = await view.pageFact('zimbra-classic-message');
  if (id === undefined) return { kind: 'failed', step, why: 'the page does not tell' };
  const source = ofSender(await zimbraSource(view, id, signal), sender);
  const isStillOpen =
    openMessages(view).some((message) => message.key === key) && (await view.pageFact('zimbra-classic-message')) === id;
  return isStillOpen ? source : { kind: 'failed', step, why: 'another message was opened meanwhile' };
}

function shownIn({ document }: PageView, view: Element, bodies: readonly Document[]): ShownMessage {
  const sender =
    view.querySelector('td[id$="_from"], .Conv2MsgHeader [id$="_from"], .Conv2MsgHeader .addrBubble') ??
    view.querySelector('tr[id$="_from"] .LabelColValue');
  const subject =
    view.querySelector('.SubjectCol') ?? outside(document, '.SubjectCol[role="heading"], .SubjectBar .Subject', [])[0];
  const bubble = sender?.querySelector('.addrBubble') ?? sender;
  const address = addressIn(bubble?.getAttribute('title')) ?? addressIn(shownText(bubble)) ?? '';
  return {
    sender: shownMailbox(shownText(bubble), address),
    subject: shownText(subject),
    bodies,
    attachments: [...view.querySelectorAll('.MessageHeaderAttachments a.AttLink[href*="part="]')].map(shownText),
  };
}
