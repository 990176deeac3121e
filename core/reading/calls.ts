import type { Context } from '../context.ts';
import type { Host } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import type { Link, Message } from '../message.ts';
import type { Heard } from '../phrases/scan.ts';
import type { Owner } from '../profile/claim.ts';
import { isAnyonesMail } from './anyones-mail.ts';
import { isOfTheHouse } from './house-address.ts';
import { isMailFilter } from './mail-filters.ts';
import { isRentedMachine } from './rented-machine.ts';
import { isTracker } from './trackers.ts';

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
  /** Its host as a person reads it: `ac-montpelier.fr`. */
  readonly place: string;
}

const linkLimit = 200;

/**
 * The links that a message wants pressed. Addresses to write to count only where there is nothing else to press, asides only
 * where there is nothing else at all.
 */
export function callsOf(message: Message, context: Context, listen: (text: string) => Heard): readonly Call[] {
  const calls: Call[] = [];
  const letters: Call[] = [];
  const asides: Call[] = [];
  for (const [index, link] of message.links.slice(0, linkLimit).entries()) {
    const { scheme } = link.url;
    const written = scheme === 'mailto';
    if (!written && scheme !== 'http' && scheme !== 'https') continue;
    const host = written ? mailHost(link) : link.url.host;
    const owner = host?.kind === 'domain' ? context.names.ownerOf(host) : undefined;
    const to = written && isFree(host, context) ? 'hosted' : destinationOf(host, message, context);
    (isAside(link, listen) ? asides : written ? letters : calls).push({
      index,
      link,
      to,
      owner,
      place: placeOf(link, host),
    });
  }
  return [calls, letters, asides].find((each) => each.length > 0) ?? [];
}

function isAside({ text }: Link, listen: (text: string) => Heard): boolean {
  return text.length < 200 && listen(text).hits.some(({ meaning }) => meaning === 'aside');
}

function mailHost({ url: { path } }: Link): Host | undefined {
  const address = path.split('?', 1)[0] ?? '';
  return parseHost(address.slice(address.lastIndexOf('@') + 1));
}

function isFree(host: Host | undefined, { names }: Context): boolean {
  return host?.kind === 'domain' && names.isFreeMail(host);
}

function placeOf({ url }: Link, host: Host | undefined): string {
  return host?.kind === 'domain' ? host.unicode : (host?.host ?? url.text.slice(0, 80));
}

/** Where a host stands to the sender and the profile. */
export function destinationOf(host: Host | undefined, { from }: Message, { names }: Context): Destination {
  if (host && isOfTheHouse(host)) return 'known';
  if (host?.kind !== 'domain') return 'hosted';
  if (names.isFreeHost(host) || names.isFormBuilder(host) || names.isShortener(host)) return 'hosted';
  if (isRentedMachine(host)) return 'hosted';
  if (from?.domain?.registrable === host.registrable && !isAnyonesMail(from.domain, names)) return 'own';
  // Mailing services are brands too.
  if (isTracker(host)) return 'tracker';
  return names.ownerOf(host) || isMailFilter(host) ? 'known' : 'elsewhere';
}
