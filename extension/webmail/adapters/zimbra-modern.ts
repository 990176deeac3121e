import type { MessageSource, OpenMessage, PageView, WebmailAdapter } from '../adapter.ts';
import { askServer, jsonOf } from '../ask-server.ts';
import { zimbraModernComposers } from '../compose/zimbra-modern.ts';
import { ofSender } from '../of-sender.ts';
import { fingerprintOf, type ShownMessage, sourceOrShown } from '../shown-message.ts';
import { addressIn, outside, shownMailbox, shownText } from '../shown.ts';
import { idInAddress, zimbraLogOut, zimbraSource } from '../zimbra-server.ts';

/** A view of one message, whose class may get letters of its build at its end. */
const views =
  '[class~="zimbra-client_viewer"], [class*="zimbra-client_viewer_viewer"], [class^="zimbra-client_viewer_"][class*="_message"]';
const body = '[class*="zimbra-client_html-viewer_inner"], [class*="zimbra-client_text-viewer"]';
const addressNames = '[class*="zimbra-client_address-list_addressName"]';

/** Zimbra's Modern interface, which shows bodies in the page itself. */
export const zimbraModern: WebmailAdapter = {
  id: 'zimbra-modern',
  name: 'Zimbra (Modern)',
  verified: 'pages',
  marks: ({ document, url }) => [
    {
      name: 'the Modern interface in the address',
      found: url.pathname.startsWith('/modern') || url.pathname.startsWith('/zx'),
    },
    { name: 'classes of zimbra-client', found: document.querySelector('[class*="zimbra-client_"]') !== null },
  ],
  openMessages,
  namesMessage: (view) => opened(view) !== undefined,
  steps: (view) => [
    { name: 'a message or conversation in the address', found: opened(view) !== undefined },
    { name: 'a view of messages', found: viewsIn(view.document).length > 0 },
    { name: 'a body in it', found: viewsIn(view.document).some((element) => element.querySelector(body) !== null) },
    {
      name: 'the address of the sender',
      found: openMessages(view).some(({ shownSender }) => shownSender?.address !== undefined),
    },
  ],
  listedSenders: ({ document }) =>
    outside(document, '[class*="zimbra-client_mail-list-item"] [title*="@"]', [
      ...document.querySelectorAll(body),
    ]).flatMap((element) => {
      const address = addressIn(element.getAttribute('title'));
      return address ? [{ element, address }] : [];
    }),
  composers: zimbraModernComposers,
  mailbox: ({ document }) =>
    addressIn(document.querySelector('[class*="zimbra-client_header-actions"] [title*="@"]')?.getAttribute('title')),
  logOut: zimbraLogOut,
};

/** `/modern/email/Inbox/message/257`, `/modern/email/Inbox/conversation/-257`. */
function opened({ url }: PageView): { readonly is: 'message' | 'conversation'; readonly id: string } | undefined {
  const found = /\/(?<is>message|conversation)\/(?<id>-?[\w:-]{1,120}?)\/?$/u.exec(url.pathname)?.groups;
  if (!found) return undefined;
  const id = found['id'] ?? '';
  // A conversation of one message has that message's id, less than nought.
  if (found['is'] === 'message' || id.startsWith('-')) return { is: 'message', id: id.replace(/^-/u, '') };
  return { is: 'conversation', id };
}

/** Of views in each other the innermost that holds a body outside of all bodies. */
function viewsIn(document: Document): readonly Element[] {
  const bodies = [...document.querySelectorAll(body)];
  const found = outside(document, views, bodies).filter((view) => view.querySelector(body) !== null);
  return found.filter((view) => !found.some((other) => other !== view && view.contains(other)));
}

function openMessages(view: PageView): readonly OpenMessage[] {
  const open = opened(view);
  const all = viewsIn(view.document);
  return all.flatMap((element) => {
    const bodies = [...element.querySelectorAll(body)].filter(
      (each, _, others) => !others.some((other) => other !== each && other.contains(each)),
    );
    const [first] = bodies;
    if (!first) return [];
    const shown = shownIn(view, element, bodies);
    const id = idIn(element, bodies) ?? (open?.is === 'message' && all.length === 1 ? open.id : undefined);
    return {
      key: id ?? `${open?.id ?? 'shown'}/${fingerprintOf(shown)}`,
      bannerBefore: first,
      bodies,
      shownSender: shown.sender,
      source: (signal: AbortSignal) =>
        sourceOrShown(
          id === undefined ? sourceInConversation(view, open?.id, shown, signal) : zimbraSource(view, id, signal),
          () => shown,
        ),
    };
  });
}

/** In the addresses of its files; those of pictures in the body are the sender's to choose. */
function idIn(view: Element, bodies: readonly Element[]): string | undefined {
  return outside(view, 'a[href*="/service/home/"], img[src*="/service/home/"]', bodies)
    .map((each) => idInAddress(each.getAttribute('href') ?? each.getAttribute('src')))
    .find((id) => id !== undefined);
}

function shownIn({ document }: PageView, view: Element, bodies: readonly Element[]): ShownMessage {
  const [name] = outside(view, addressNames, bodies);
  const [subject] = outside(document, '[class*="zimbra-client_viewer-title_headerText"]', [
    ...document.querySelectorAll(body),
  ]);
  return {
    sender:
      name && shownMailbox(shownText(name), addressIn(name.getAttribute('title')) ?? addressIn(shownText(name)) ?? ''),
    subject: shownText(subject),
    bodies,
    attachments: outside(view, '[class*="zimbra-client_attachment-grid_attachments"] [title]', bodies).map(
      (file) => file.getAttribute('title') ?? '',
    ),
  };
}

/** Of several messages the page tells no ids: the one whose sender is alone in the conversation is known for sure, no other. */
async function sourceInConversation(
  view: PageView,
  id: string | undefined,
  { sender }: ShownMessage,
  signal: AbortSignal,
): Promise<MessageSource> {
  const step = 'the message of the conversation';
  if (id === undefined) return { kind: 'failed', step, why: 'the address names none' };
  const asked = new URLSearchParams({
    auth: 'co',
    fmt: 'json',
    types: 'message',
    query: `conv:"${id.replaceAll('"', '')}"`,
  });
  const answer = await askServer(view, {
    step,
    path: `/service/home/~/?${asked.toString()}`,
    types: ['application/json', 'text/plain', 'text/javascript'],
    signal,
  });
  if (answer.kind === 'failed') return answer;
  const candidates = messagesIn(jsonOf(answer)).filter(
    ({ from }) => from.toLowerCase() === sender?.address.toLowerCase(),
  );
  const [only, ...others] = candidates;
  if (!only) return { kind: 'failed', step, why: 'none is of the sender that is shown' };
  if (others.length > 0) return { kind: 'failed', step, why: 'several are of this sender' };
  return ofSender(await zimbraSource(view, only.id, signal), sender);
}

/** `{ "m": [{ "id": "257", "e": [{ "a": "jean@…", "t": "f" }] }] }`. */
function messagesIn(json: unknown): readonly { readonly id: string; readonly from: string }[] {
  return listOf(fieldOf(json, 'm')).flatMap((message) => {
    const id = fieldOf(message, 'id');
    const from = listOf(fieldOf(message, 'e')).find((each) => fieldOf(each, 't') === 'f');
    const address = fieldOf(from, 'a');
    return typeof id === 'string' && typeof address === 'string' ? [{ id, from: address }] : [];
  });
}

function fieldOf(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null ? (thing as Readonly<Record<string, unknown>>)[name] : undefined;
}

function listOf(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}
