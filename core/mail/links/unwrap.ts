import { parseUrl } from '../../domain/parse-url.ts';
import type { Url } from '../../domain/url.ts';
import type { Passage } from '../../message.ts';
import { readTarget } from './read-target.ts';
import { knownForwarder } from './rewriters/known-forwarder.ts';
import { openRedirect } from './rewriters/open-redirect.ts';

/** Filters rewrite what other filters rewrote, and attackers chain redirectors; nobody honest goes on for longer. */
const depthLimit = 8;

/** Where an address leads, and what it passes on the way there. */
export interface Way {
  readonly url: Url;
  readonly via: readonly Passage[];
}

/**
 * Undoes, without asking anyone, what mail filters and redirectors put around an address. The first way goes to the innermost
 * address. The others end earlier, at sites not known to forward: whoever owns one may have written a trusted address into his
 * own only to be judged by it.
 */
export function unwrap(outer: Url): readonly [Way, ...Way[]] {
  const doubts: Way[] = [];
  let way: Way = { url: outer, via: [] };
  for (let depth = 0; depth < depthLimit; depth++) {
    const step = stepFrom(way.url);
    if (!step) break;
    if (!step.known) doubts.push(way);
    way = { url: step.url, via: [...way.via, step.passage] };
  }
  return [way, ...doubts];
}

interface Step {
  readonly passage: Passage;
  readonly url: Url;
  /** Whether the site is known to forward to what its addresses name. */
  readonly known: boolean;
}

function stepFrom(from: Url): Step | undefined {
  const domain = from.host;
  if (domain?.kind !== 'domain' || (from.scheme !== 'https' && from.scheme !== 'http')) return undefined;
  const forwarder = knownForwarder(domain);
  const url = parseTarget(readTarget(forwarder?.target(from) ?? ''), from);
  if (forwarder && url) return { passage: { kind: forwarder.kind, domain }, url, known: true };
  const elsewhere = parseTarget(openRedirect(from), from);
  const stays = elsewhere?.host?.kind === 'domain' && elsewhere.host.registrable === domain.registrable;
  return elsewhere && !stays ? { passage: { kind: 'redirector', domain }, url: elsewhere, known: false } : undefined;
}

/** `undefined` for what has no host. */
function parseTarget(target: string | undefined, { scheme }: Url): Url | undefined {
  const url = target === undefined ? undefined : parseUrl(target.startsWith('//') ? `${scheme}:${target}` : target);
  return url?.host ? url : undefined;
}
