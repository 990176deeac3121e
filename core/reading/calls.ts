import type { Context } from '../context.ts';
import type { Host } from '../domain/domain.ts';
import type { Link, LinkKind, Message } from '../message.ts';
import { scan } from '../phrases/scan.ts';
import type { Owner } from '../profile/claim.ts';
import { fold } from './fold.ts';
import { trackers } from './trackers.ts';

/**
 * Where a link leads, seen from the message: `own` the sender's registrable domain; `known` the organisation's, a brand's or a
 * partner's; `tracker` a mailing service that hides the goal; `hosted` a place where anyone can put a page, form or short link,
 * or an address without a name; `elsewhere` any other.
 */
export type Destination = 'own' | 'known' | 'tracker' | 'hosted' | 'elsewhere';

/** A link that the message wants pressed: not an unsubscription, a social network or a legal notice. */
export interface Call {
  /** Index into `message.links`. */
  readonly index: number;
  readonly link: Link;
  readonly to: Destination;
  /** Whose domain it is, where that is known. */
  readonly owner: Owner | undefined;
}

const callKinds: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'anchor',
  'area',
  'button',
  'form',
  'refresh',
  'text',
  'qr',
  'attachment',
]);
const webSchemes = new Set(['http', 'https']);
const linkLimit = 200;

/** The links that a message wants pressed; where all are asides, all of them. */
export function callsOf(message: Message, context: Context): readonly Call[] {
  const calls: Call[] = [];
  const asides: Call[] = [];
  for (const [index, link] of message.links.slice(0, linkLimit).entries()) {
    if (!callKinds.has(link.kind) || !webSchemes.has(link.url.scheme)) continue;
    const call = {
      index,
      link,
      to: destinationOf(link.url.host, message, context),
      owner: ownerOf(link.url.host, context),
    };
    (isAside(link) ? asides : calls).push(call);
  }
  return calls.length > 0 ? calls : asides;
}

function isAside({ text }: Link): boolean {
  return text.length < 200 && scan(fold(text)).some(({ meaning }) => meaning === 'aside');
}

function ownerOf(host: Host | undefined, { names }: Context): Owner | undefined {
  return host?.kind === 'domain' ? names.ownerOf(host) : undefined;
}

/** Where a host stands to the sender and the profile. */
export function destinationOf(host: Host | undefined, { from }: Message, { names }: Context): Destination {
  if (host?.kind !== 'domain') return 'hosted';
  if (names.isFreeHost(host) || names.isFormBuilder(host) || names.isShortener(host)) return 'hosted';
  if (from?.domain?.registrable === host.registrable && !names.isFreeMail(host)) return 'own';
  if (names.ownerOf(host)) return 'known';
  if (trackers.has(host.registrable)) return 'tracker';
  return 'elsewhere';
}
