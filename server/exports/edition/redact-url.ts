import { parseUrl } from '../../../core/domain/parse-url.ts';
import type { Indicator } from './edition.ts';

/** From how many recipients on a letter of an address cannot be about one of them. */
const enough = 2;
/** What no page is called: sixteen and more letters with digits among them, or an address in any coding of the `@`. */
const token = /^(?=[^/]*\d)[\w~.+=%-]{16,}$/u;
const mailbox = /@|%40/iu;

/**
 * The address without what may name its reader: all of it where several people got the same, else without user name, query,
 * fragment, and what in its path looks like a token. `https://evil.example/u/8f3a9c2d1e4b5a6f?m=jean` becomes `https://evil.example/u/`.
 */
export function redactUrl({ value, recipients }: Pick<Indicator, 'value' | 'recipients'>): string | undefined {
  const url = parseUrl(value);
  if (!url?.host || (url.scheme !== 'http' && url.scheme !== 'https')) return undefined;
  const host = url.host.kind === 'ip' && url.host.host.includes(':') ? `[${url.host.host}]` : url.host.host;
  const origin = `${url.scheme}://${host}${url.port === undefined ? '' : `:${url.port}`}`;
  const isShared = recipients >= enough;
  const path = keepUntil(url.path.split('/'), (part) => mailbox.test(part) || (!isShared && token.test(part)));
  const query = isShared && url.query !== '' && !mailbox.test(url.query) ? `?${url.query}` : '';
  return encodeControls(`${origin}${path}${query}`);
}

/** A path up to the first part that is refused; `/u/` of `/u/token/login`. */
function keepUntil(parts: readonly string[], refused: (part: string) => boolean): string {
  const end = parts.findIndex(refused);
  return end < 0 ? parts.join('/') : `${parts.slice(0, end).join('/')}/`;
}

/** No white space, quotes, control or other letters that could end the address where it is written down. */
function encodeControls(address: string): string {
  return address.replaceAll(/[^\u0021-\u007e]|["'<>\\^`{|}]/gu, (character) =>
    // An unpaired surrogate has no UTF-8.
    character === "'" ? '%27' : encodeURIComponent(character.isWellFormed() ? character : '\ufffd'),
  );
}
