import type { ListLimits } from './list-limits.ts';
import { mayBeFetched } from './list-source.ts';
import { ListRefused } from './list-refused.ts';

const mostRedirects = 3;

/** What lists are served as; some servers say nothing better than that these are bytes. */
const types: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'text/csv',
  'application/json',
  'application/x-ndjson',
  'application/jsonl',
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
  'binary/octet-stream',
]);

/**
 * The bytes of a list on the network. Redirects are followed a few times, and never to a host that is not among `hosts`, which the server's
 * configuration alone names.
 */
export async function* download(
  address: URL,
  hosts: ReadonlySet<string>,
  { bytes, whole }: ListLimits,
): AsyncGenerator<Uint8Array> {
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, AbortSignal.timeout(whole)]);
  try {
    const response = await follow(address, hosts, signal);
    if (response.status === 404 || response.status === 410) throw new ListRefused('not-found');
    if (response.status !== 200 || !response.body) throw new ListRefused('unreachable');
    const [type = ''] = (response.headers.get('Content-Type') ?? '').toLowerCase().split(';');
    if (type.trim() === 'text/html') throw new ListRefused('html');
    if (!types.has(type.trim())) throw new ListRefused('type');
    if (Number(response.headers.get('Content-Length') ?? 0) > bytes) throw new ListRefused('too-large');
    yield* response.body as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw refusalFor(error);
  } finally {
    // Closes the connection of a list that is not read to its end.
    end.abort();
  }
}

async function follow(address: URL, hosts: ReadonlySet<string>, signal: AbortSignal): Promise<Response> {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!mayBeFetched(url) || !hosts.has(url.host)) throw new ListRefused('elsewhere');
    const response = await fetch(url, { redirect: 'manual', signal, headers: { 'User-Agent': 'Vigie' } });
    const location = response.headers.get('Location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, url.href)) throw new ListRefused('unreachable');
    url = new URL(location, url);
  }
  throw new ListRefused('elsewhere');
}

/** Why a download ended: `fetch` throws a TypeError for all that can go wrong on a network. */
function refusalFor(error: unknown): unknown {
  if (error instanceof ListRefused) return error;
  if (error instanceof TypeError) {
    return new ListRefused(error.message === 'terminated' ? 'cut-off' : 'unreachable', { cause: error });
  }
  const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  return isTimeout ? new ListRefused('too-slow', { cause: error }) : error;
}
