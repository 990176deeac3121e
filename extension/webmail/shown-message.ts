import type { SeenMailbox, SeenMessage } from '../../core/mail/seen/seen-message.ts';
import type { MessageSource } from './adapter.ts';

/** What a page shows of a message. */
export interface ShownMessage {
  readonly sender: SeenMailbox | undefined;
  readonly subject: string;
  readonly bodies: readonly ParentNode[];
  /** Names of the files; `undefined` where the page does not tell. */
  readonly attachments: readonly string[] | undefined;
}

/** Most characters of a body that are read from a page. */
const bodyLimit = 4_000_000;

/** What stands in the page, as a message that says of itself that no more of it was to be had. */
export function seenIn({ sender, subject, bodies, attachments }: ShownMessage): SeenMessage {
  return {
    completeness: 'view',
    headers: undefined,
    from: sender,
    sender: undefined,
    replyTo: [],
    to: [],
    cc: [],
    subject,
    date: '',
    messageId: '',
    html: bodies.map(htmlOf).join('\n').slice(0, bodyLimit),
    text: undefined,
    attachments: attachments?.map((name) => ({ name, type: '', size: 0, contentId: '', content: undefined })),
  };
}

/** The source if it is to be had, else what the page shows, with the reason. */
export async function sourceOrShown(source: Promise<MessageSource>, shown: () => ShownMessage): Promise<MessageSource> {
  const given = await source;
  return given.kind === 'failed' ? { kind: 'seen', message: seenIn(shown()), insteadOf: given } : given;
}

/** A short text that is another as soon as the sender, the subject, a word or a link of the message is. */
export function fingerprintOf({ sender, subject, bodies }: ShownMessage): string {
  const texts = [sender?.name ?? '', sender?.address ?? '', subject];
  for (const body of bodies) {
    for (const child of body.nodeType === Node.ELEMENT_NODE ? [body] : body.children)
      texts.push(child.textContent ?? '');
    texts.push(...hrefsOf(body));
  }
  // FNV-1a, twice from different beginnings: no secret, but 64 bits that nobody meets by chance.
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hashOf(texts, seed).toString(36)).join('-');
}

/** The links of a body when it was first seen: Vigie itself takes addresses away from them, which makes no other message of it. */
const firstSeen = new WeakMap<ParentNode, { readonly links: readonly Element[]; readonly hrefs: readonly string[] }>();

function hrefsOf(body: ParentNode): readonly string[] {
  const links = [...body.querySelectorAll('a, area')];
  const before = firstSeen.get(body);
  if (before && before.links.length === links.length && before.links.every((link, at) => link === links[at])) {
    return before.hrefs;
  }
  const hrefs = links.map((link) => link.getAttribute('href') ?? '');
  firstSeen.set(body, { links, hrefs });
  return hrefs;
}

function hashOf(texts: readonly string[], seed: number): number {
  let hash = seed;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash >>> 0;
}

/** The HTML of a body, with links as they were before the webmail wrapped them, where it says so. */
function htmlOf(body: ParentNode): string {
  const elements = body.nodeType === Node.ELEMENT_NODE ? [body as Element] : [...body.children];
  return elements
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      // Outlook on the web keeps what Safe Links replaced.
      for (const link of copy.querySelectorAll('a[originalsrc]')) {
        link.setAttribute('href', link.getAttribute('originalsrc') ?? '');
      }
      return copy.outerHTML;
    })
    .join('');
}
