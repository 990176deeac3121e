import type { Domain } from '../domain/domain.ts';
import { parseHost } from '../domain/parse-host.ts';
import type { Authentication, AuthResult, Mailbox } from '../message.ts';
import type { Border } from '../profile/profile.ts';
import { parseAuthenticationResults, type AuthenticationResults, type MethodResult } from './authentication-results.ts';
import type { Header } from './headers.ts';

/**
 * What the organisation's border says of a message. Believed is the topmost Authentication-Results whose authserv-id the border
 * names, and only above the first Received that the border's own hosts wrote: below it every byte is the sender's. Where the
 * profile names no such host, it must stand above every Received, of which there must be one: then the last server wrote it.
 */
export function readAuthentication(
  headers: readonly Header[],
  authors: readonly Mailbox[],
  border: Border | undefined,
): Authentication {
  const report = border && borderReport(headers, border);
  if (!report) return { status: 'unavailable' };
  const { authservId, results } = report;
  const [author, ...others] = authors;
  // With several authors nobody can say for whom a signature speaks.
  const from = others.length === 0 ? author?.domain : undefined;
  return {
    status: 'reported',
    authservId,
    spf: bestOf(results, 'spf'),
    dkim: bestOf(results, 'dkim'),
    dmarc: bestOf(results, 'dmarc'),
    aligned: from !== undefined && results.some((result) => isAligned(result, from)),
  };
}

function borderReport(headers: readonly Header[], border: Border): AuthenticationResults | undefined {
  const ids = new Set(border.authservIds.map((id) => id.toLowerCase()));
  let found: AuthenticationResults | undefined;
  for (const { key, value } of headers) {
    if (key === 'received' && isWrittenBy(border.receivedBy, value)) return found;
    if (key !== 'authentication-results' || found) continue;
    const report = parseAuthenticationResults(value);
    if (ids.has(report.authservId)) found = report;
  }
  return undefined;
}

/**
 * Whether one of the hosts, or one below it, names itself in the `by` of a Received; any host where none is named. A client
 * may have got a `by` of its own into the line: one that is ours is enough to stop believing what stands below.
 */
function isWrittenBy(hosts: readonly string[], received: string): boolean {
  if (hosts.length === 0) return true;
  const own = hosts.map((host) => host.toLowerCase());
  return [...received.slice(0, 5_000).matchAll(/\bby\s+([^\s;()]{1,253})/giu)].some(([, by = '']) => {
    const host = by.toLowerCase();
    return own.some((each) => host === each || host.endsWith(`.${each}`));
  });
}

const known: ReadonlySet<string> = new Set(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror']);

/** Of several signatures one that passes is enough. */
function bestOf(results: readonly MethodResult[], method: string): AuthResult {
  const words = results.filter((each) => each.method === method).map((each) => each.result);
  const word = words.includes('pass') ? 'pass' : words[0] === 'hardfail' ? 'fail' : (words[0] ?? 'none');
  return isKnown(word) ? word : 'none';
}

function isKnown(word: string): word is AuthResult {
  return known.has(word);
}

/** Where each method names the domain that it vouches for. */
const properties: ReadonlyMap<string, readonly string[]> = new Map([
  ['spf', ['smtp.mailfrom', 'smtp.mail']],
  ['dkim', ['header.d', 'header.i']],
  ['dmarc', ['header.from']],
]);

/** Relaxed alignment (RFC 7489, 3.1): the same registrable domain. */
function isAligned({ method, result, properties: given }: MethodResult, from: Domain): boolean {
  if (result !== 'pass') return false;
  const [value] = (properties.get(method) ?? []).flatMap((name) => given.get(name) ?? []);
  if (value === undefined) return false;
  const host = parseHost(value.slice(value.lastIndexOf('@') + 1).replace(/[<>]/gu, ''));
  return host?.kind === 'domain' && host.registrable === from.registrable;
}
