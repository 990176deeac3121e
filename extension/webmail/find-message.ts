import type { SeenMailbox } from '../../core/mail/seen/seen-message.ts';
import type { Mark } from './adapter.ts';
import { addressIn, outside, shownMailbox, shownText } from './shown.ts';

/** A message found in a page of which nothing is known. */
export interface FoundMessage {
  /** What holds header and body. */
  readonly root: Element;
  /** The body as it stands in the page: the frame, the host of a shadow root, or the element. */
  readonly place: Element;
  readonly bodies: readonly ParentNode[];
  readonly sender: SeenMailbox | undefined;
  readonly subject: string;
  /** What was found of a message: the more, the surer. */
  readonly signs: readonly Mark[];
}

/** Elements that programs hold the text of a message in, by the names that they give them. */
const inlineBodies = [
  '[role="document"]',
  ...[
    'messagebody',
    'message-body',
    'message_body',
    'mailbody',
    'mail-body',
    'msg-body',
    'msgbody',
    'mail-content',
    'message-content',
  ].flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]),
].join(', ');

/** Where pages write addresses, the surest first. */
const addressAttributes = ['email', 'data-hovercard-id', 'data-email', 'href', 'title', 'aria-label'] as const;

/** Levels above a body to look for its header in, and bodies to look at: a page has few of either that matter. */
const limits = { levels: 8, bodies: 40 } as const;

/** The messages shown in a page of which nothing is known: bodies with a header above them that names a sender or a subject. */
export function findMessages(document: Document): readonly FoundMessage[] {
  const places = bodyPlaces(document);
  const found = places.flatMap((place) => messageAround(place, places) ?? []);
  return found.filter(({ root }, at) => found.findIndex((other) => other.root === root) === at);
}

interface BodyPlace {
  readonly place: Element;
  readonly body: ParentNode;
}

function bodyPlaces(document: Document): readonly BodyPlace[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap((place) => {
    const body = place.contentDocument;
    return body && !isEdited(body.body) && shownText(body.body) !== '' ? [{ place, body }] : [];
  });
  const shadows = [...document.querySelectorAll('[data-testid], [class*="message" i], [class*="mail" i]')].flatMap(
    (place) => (place.shadowRoot ? [{ place, body: place.shadowRoot }] : []),
  );
  const inline = [...document.querySelectorAll<HTMLElement>(inlineBodies)]
    .filter((place) => !isEdited(place) && shownText(place) !== '' && !place.querySelector('iframe'))
    .map((place) => ({ place, body: place }));
  const all = [...frames, ...shadows, ...inline].slice(0, limits.bodies);
  // What lies in a body is the sender's: a body within it is none.
  return all.filter(({ place }) => !all.some((other) => other.place !== place && other.place.contains(place)));
}

function isEdited(element: HTMLElement | null): boolean {
  return element !== null && (element.isContentEditable || element.closest('[contenteditable="true"]') !== null);
}

function messageAround({ place, body }: BodyPlace, places: readonly BodyPlace[]): FoundMessage | undefined {
  let root: Element | null = place.parentElement;
  for (let level = 0; root && level < limits.levels; level++, root = root.parentElement) {
    if (places.some((other) => other.place !== place && root?.contains(other.place))) return undefined;
    const message = readHeader(root, place, body);
    if (message && message.signs.filter(({ found }) => found).length >= 3) return message;
  }
  return undefined;
}

function readHeader(root: Element, place: Element, body: ParentNode): FoundMessage | undefined {
  const before = (selector: string): readonly Element[] =>
    outside(root, selector, [place]).filter(
      (element) =>
        (element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        // Banners and marks of our own, which may name addresses.
        !element.localName.startsWith('vigie-'),
    );
  const headings = before('h1, h2, h3, h4, h5, [role="heading"], [class*="subject" i]');
  const subject = headings.map(shownText).find((text) => text !== '') ?? '';
  const sender = senderBefore(before);
  const dates = before('time, [class*="date" i], [class*="time" i], [datetime]');
  const actions = outside(root, 'button, a, [role="button"], [role="menuitem"]', [place]).slice(0, 200);
  const answers = actions.some((action) =>
    /r[ée]pondre|transf[ée]rer|reply|forward/iu.test(
      `${shownText(action).slice(0, 60)} ${action.getAttribute('title') ?? ''} ${action.getAttribute('aria-label') ?? ''}`,
    ),
  );
  const signs = [
    { name: 'an address before the body', found: (sender?.address ?? '') !== '' },
    { name: 'a subject before the body', found: subject !== '' },
    { name: 'a date before the body', found: dates.length > 0 },
    { name: 'a way to answer', found: answers },
  ];
  return sender || subject !== '' ? { root, place, bodies: [body], sender, subject, signs } : undefined;
}

function senderBefore(before: (selector: string) => readonly Element[]): SeenMailbox | undefined {
  for (const attribute of addressAttributes) {
    const selector = attribute === 'href' ? 'a[href^="mailto:"]' : `[${attribute}*="@"]`;
    for (const element of before(selector)) {
      const address = addressIn(element.getAttribute(attribute));
      if (address) return shownMailbox(nameBeside(shownText(element), address), address);
    }
  }
  // Last, addresses in the text itself: of elements that hold nothing but text.
  for (const element of before('span, td, div, dd, p, a').slice(0, 400)) {
    if (element.childElementCount > 0) continue;
    const text = shownText(element);
    const address = addressIn(text);
    if (address) return shownMailbox(nameBeside(text, address), address);
  }
  return undefined;
}

/** `Jean Martin <jean@a.fr>` without its address. */
function nameBeside(text: string, address: string): string {
  return text
    .replace(address, '')
    .replaceAll(/[<>()[\]"]/gu, '')
    .trim();
}
