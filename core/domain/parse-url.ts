import { type Authority, noAuthority, readAuthority } from './authority.ts';
import { resolvePath } from './resolve-path.ts';
import { isSpecial, mayHaveHost, schemeOf } from './scheme.ts';
import type { Url } from './url.ts';

/** As long as any address is kept; the host is found however much stands before it. */
const longestKept = 8192;

/**
 * Parses an address as browsers do: `HTTPS:\\evil.example` and `https:evil.example` lead to `evil.example`. A relative one needs
 * a `base`, except that `//evil.example` without one is taken for `https`, as it is in every webmail. `undefined` for what is none.
 */
export function parseUrl(text: string, base?: Url): Url | undefined {
  const trimmed = withoutControlsAround(text);
  const address = /[\t\n\r]/.test(trimmed) ? trimmed.replace(/[\t\n\r]/g, '') : trimmed;
  const parts = split(address, base);
  if (parts === undefined) return undefined;
  return {
    text: trimmed.slice(0, longestKept),
    scheme: parts.scheme,
    userinfo: parts.authority.userinfo.slice(0, longestKept),
    host: parts.authority.host,
    port: parts.authority.port,
    ...splitPath(parts.path),
  };
}

interface Parts {
  readonly scheme: string;
  readonly authority: Authority;
  /** Path, query and fragment. */
  readonly path: string;
}

function split(address: string, base: Url | undefined): Parts | undefined {
  const scheme = schemeOf(address);
  if (scheme === undefined) return base === undefined ? splitBare(address) : splitRelative(address, base);
  const rest = address.slice(scheme.length + 1);
  if (!isSpecial(scheme)) {
    return rest.startsWith('//') && mayHaveHost(scheme)
      ? withAuthority(scheme, rest.slice(2))
      : { scheme, authority: noAuthority, path: rest };
  }
  if (base?.scheme === scheme && !rest.startsWith('//')) return splitRelative(rest, base);
  return withAuthority(scheme, afterSlashes(scheme, rest));
}

/** `//evil.example/` is an address to follow; `// a remark` and `//folder` are not. */
function splitBare(address: string): Parts | undefined {
  if (!/^[/\\]{2}/.test(address)) return undefined;
  const parts = withAuthority('https', afterSlashes('https', address));
  const kind = parts.authority.host?.kind;
  return kind === 'domain' || kind === 'ip' ? parts : undefined;
}

function splitRelative(reference: string, base: Url): Parts | undefined {
  const { scheme } = base;
  const isOpaque = !isSpecial(scheme) && !base.path.startsWith('/');
  if (isOpaque && !reference.startsWith('#')) return undefined;
  const start = straightenPath(scheme, reference.slice(0, 2));
  if (start === '//') {
    return withAuthority(scheme, isSpecial(scheme) ? afterSlashes(scheme, reference) : reference.slice(2));
  }
  return { scheme, authority: base, path: resolvePath(straightenPath(scheme, reference), base) };
}

/** Browsers skip any number of slashes before a host; a file has a host only after exactly two. */
function afterSlashes(scheme: string, rest: string): string {
  let slashes = 0;
  while (rest[slashes] === '/' || rest[slashes] === '\\') slashes++;
  if (scheme !== 'file') return rest.slice(slashes);
  return slashes === 2 && !/^[a-z][:|]/i.test(rest.slice(2)) ? rest.slice(2) : `/${rest.slice(slashes)}`;
}

function withAuthority(scheme: string, rest: string): Parts {
  const end = rest.search(isSpecial(scheme) ? /[/\\?#]/ : /[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const path = end === -1 ? '' : straightenPath(scheme, rest.slice(end));
  return { scheme, authority: readAuthority(scheme, authority), path: path.startsWith('/') ? path : `/${path}` };
}

/** Turns the backslashes of a path, and not those of its query or fragment, as browsers do. */
function straightenPath(scheme: string, text: string): string {
  if (!isSpecial(scheme) || !text.includes('\\')) return text;
  const end = text.search(/[?#]/);
  return end === -1 ? straighten(text) : straighten(text.slice(0, end)) + text.slice(end);
}

function straighten(text: string): string {
  return text.replaceAll('\\', '/');
}

function splitPath(text: string): Pick<Url, 'path' | 'query' | 'fragment'> {
  const hash = text.indexOf('#');
  const beforeHash = hash === -1 ? text : text.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  return {
    path: (mark === -1 ? beforeHash : beforeHash.slice(0, mark)).slice(0, longestKept),
    query: mark === -1 ? '' : beforeHash.slice(mark + 1, mark + 1 + longestKept),
    fragment: hash === -1 ? '' : text.slice(hash + 1, hash + 1 + longestKept),
  };
}

function withoutControlsAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
