import { parseUrl } from '../core/domain/parse-url.ts';
import { emptyMessage } from '../core/mail/empty-message.ts';
import { linkTo } from '../core/mail/links/link-to.ts';
import { readMailboxes } from '../core/mail/mailboxes.ts';
import type { Attachment, Authentication, Form, Image, Link, Mailbox, Marks, Message, Text } from '../core/message.ts';

/** A link in a few words: its address, or its address with what differs from a plain anchor that shows it. */
export type LinkDraft = string | ({ readonly href: string } & Partial<Omit<Link, 'href'>>);

/** A message in a few words; whatever is not said stays as in `emptyMessage`. */
export interface MessageDraft {
  /** As in the header: `'Rectorat <ce.rectorat@ac-montpellier.fr>'`. */
  readonly from?: string;
  readonly sender?: string;
  readonly replyTo?: string;
  readonly returnPath?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly date?: string;
  /** What a person sees; `own` and `language` are the same text and French unless said. */
  readonly text?: string | Partial<Text>;
  readonly links?: readonly LinkDraft[];
  readonly forms?: readonly {
    readonly action?: string;
    readonly asks?: Iterable<Asks>;
    readonly attachment?: number;
  }[];
  /** A name, or what differs from a small PDF. */
  readonly attachments?: readonly (
    | string
    | (Partial<Omit<Attachment, 'traits'>> & { readonly traits?: Iterable<Trait> })
  )[];
  readonly images?: readonly Partial<Image>[];
  readonly authentication?: Authentication | AuthenticationDraft;
  readonly marks?: Partial<Marks>;
  readonly missing?: Iterable<Missing>;
  readonly completeness?: Message['completeness'];
}

/** `pass`: the border vouches for From; `fail`: it found a forgery; `none`: it found nothing to check. */
export type AuthenticationDraft = 'pass' | 'fail' | 'none' | 'unavailable';

type Asks = Form['asks'] extends ReadonlySet<infer A> ? A : never;
type Trait = Attachment['traits'] extends ReadonlySet<infer T> ? T : never;
type Missing = Message['missing'] extends ReadonlySet<infer M> ? M : never;

/** A message for a rule's test: `aMessage({ from: 'Paie <paie@evil.example>', links: ['https://evil.example/'] })`. */
export function aMessage(draft: MessageDraft = {}): Message {
  const authors = readMailboxes(draft.from ?? 'Claire Martin <claire.martin@exemple.fr>');
  return {
    ...emptyMessage,
    completeness: draft.completeness ?? 'raw',
    from: authors[0],
    authors,
    sender: first(draft.sender),
    replyTo: readMailboxes(draft.replyTo ?? ''),
    returnPath: first(draft.returnPath),
    to: readMailboxes(draft.to ?? ''),
    cc: readMailboxes(draft.cc ?? ''),
    subject: draft.subject ?? '',
    messageId: draft.messageId ?? '',
    date: draft.date ?? '2025-03-04T08:00:00.000Z',
    authentication: authenticationOf(draft.authentication ?? 'unavailable'),
    marks: { ...emptyMessage.marks, ...draft.marks },
    text: textOf(draft.text ?? ''),
    links: (draft.links ?? []).map(aLink),
    forms: (draft.forms ?? []).map(({ action, asks, attachment }) => ({
      action: action === undefined ? undefined : parseUrl(action),
      asks: new Set(asks),
      attachment,
    })),
    attachments: (draft.attachments ?? []).map(anAttachment),
    images: (draft.images ?? []).map((image) => ({
      source: 'embedded',
      url: undefined,
      alt: '',
      qr: undefined,
      ...image,
    })),
    missing: new Set(draft.missing),
  };
}

/** A link as `readMessage` would make it, rewriters undone. */
export function aLink(draft: LinkDraft): Link {
  const { href, ...rest } = typeof draft === 'string' ? { href: draft } : draft;
  const link = linkTo(rest.kind ?? 'anchor', rest.text ?? href, href);
  if (!link) throw new Error(`Not an address: ${href}`);
  return { ...link, ...rest };
}

function anAttachment(draft: NonNullable<MessageDraft['attachments']>[number]): Attachment {
  const given = typeof draft === 'string' ? { name: draft } : draft;
  return {
    name: 'note.pdf',
    type: 'application/pdf',
    size: 1_000,
    sha256: undefined,
    ...given,
    traits: new Set(given.traits),
  };
}

function textOf(draft: string | Partial<Text>): Text {
  const given = typeof draft === 'string' ? { visible: draft } : draft;
  return { ...emptyMessage.text, own: given.visible ?? '', language: 'fr', ...given };
}

function authenticationOf(draft: Authentication | AuthenticationDraft): Authentication {
  if (typeof draft === 'object') return draft;
  if (draft === 'unavailable') return { status: 'unavailable' };
  return {
    status: 'reported',
    authservId: 'mx.exemple.fr',
    spf: draft,
    dkim: draft,
    dmarc: draft,
    aligned: draft === 'pass',
  };
}

function first(header: string | undefined): Mailbox | undefined {
  return header === undefined ? undefined : readMailboxes(header)[0];
}
