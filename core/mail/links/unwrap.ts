import { parseUrl } from '../../domain/parse-url.ts';
import type { Url } from '../../domain/url.ts';
import type { Passage } from '../../message.ts';
import { readTarget } from './read-target.ts';
import { knownForwarder } from './rewriters/known-forwarder.ts';
import { openRedirect } from './rewriters/open-redirect.ts';

/** Filters rewrite what other filters rewrote, and attackers chain redirectors; nobody honest goes on for longer. */
const depthLimit = 8;

/** Where an address leads, and what it passes on the way there. */
export interface Unwrapped {
  readonly url: Url;
  readonly via: readonly Passage[];
}

/** Undoes, without asking anyone, what mail filters and redirectors put around an address. */
export function unwrap(outer: Url): Unwrapped {
  const via: Passage[] = [];
  let url = outer;
  while (via.length < depthLimit) {
    const step = stepFrom(url);
    if (!step) break;
    via.push(step.passage);
    url = step.url;
  }
  return { url, via };
}

function stepFrom(from: Url): { readonly passage: Passage; readonly url: Url } | undefined {
  const domain = from.host;
  if (domain?.kind !== 'domain' || (from.scheme !== 'https' && from.scheme !== 'http')) return undefined;
  const known = knownForwarder(domain);
  const url = parseTarget(readTarget(known?.target(from) ?? ''), from);
  if (known && url) return { passage: { kind: known.kind, domain }, url };
  const elsewhere = parseTarget(openRedirect(from), from);
  const stays = elsewhere?.host?.kind === 'domain' && elsewhere.host.registrable === domain.registrable;
  return elsewhere && !stays ? { passage: { kind: 'redirector', domain }, url: elsewhere } : undefined;
}

/** `undefined` for what has no host. */
function parseTarget(target: string | undefined, { scheme }: Url): Url | undefined {
  const url = target === undefined ? undefined : parseUrl(target.startsWith('//') ? `${scheme}:${target}` : target);
  return url?.host ? url : undefined;
}
