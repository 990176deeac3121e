import type { Host } from './domain.ts';
import { parseHost } from './parse-host.ts';
import type { Url } from './url.ts';

/** Schemes that browsers read with an authority, and their own ports. */
const specialPorts: ReadonlyMap<string, number | undefined> = new Map([
  ['http', 80],
  ['https', 443],
  ['ws', 80],
  ['wss', 443],
  ['ftp', 21],
  ['file', undefined],
]);

const opaqueSchemes: ReadonlySet<string> = new Set([
  'mailto',
  'tel',
  'sms',
  'data',
  'javascript',
  'vbscript',
  'cid',
  'mid',
  'blob',
  'about',
]);

const longestKept = 8192;

/** Parses an address as a browser would: `HTTPS:\\evil.example` has the host `evil.example`; `undefined` for a relative one without `base`. */
export function parseUrl(text: string, base?: Url): Url | undefined {
  const trimmed = trimControls(text);
  const cleaned = /[\t\n\r]/.test(trimmed) ? trimmed.replace(/[\t\n\r]/g, '') : trimmed;
  const kept = trimmed.slice(0, longestKept);
  const scheme = schemeOf(cleaned);
  if (scheme === undefined) return parseRelative(kept, cleaned, base);
  const rest = cleaned.slice(scheme.length + 1);
  if (!specialPorts.has(scheme)) {
    const hasAuthority = rest.startsWith('//') && !opaqueSchemes.has(scheme);
    return hasAuthority ? withAuthority(kept, scheme, rest.slice(2)) : locate(kept, scheme, noAuthority, rest);
  }
  if (base?.scheme === scheme && !rest.startsWith('//') && scheme !== 'file') return parseRelative(kept, rest, base);
  return withAuthority(kept, scheme, afterSlashes(scheme, rest));
}

interface Authority {
  readonly userinfo: string;
  readonly host: Host | undefined;
  readonly port: number | undefined;
}

const noAuthority: Authority = { userinfo: '', host: undefined, port: undefined };

function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

function schemeOf(text: string): string | undefined {
  const match = /^[a-z][a-z0-9+.-]{0,63}:/i.exec(text);
  return match?.[0].slice(0, -1).toLowerCase();
}

function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x5c;
}

function afterSlashes(scheme: string, rest: string): string {
  const most = scheme === 'file' ? 2 : rest.length;
  let at = 0;
  while (at < most && isSlash(rest.charCodeAt(at))) at++;
  return rest.slice(at);
}

function withAuthority(text: string, scheme: string, rest: string): Url {
  const end = rest.search(specialPorts.has(scheme) ? /[/\\?#]/ : /[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const after = end === -1 ? '' : rest.slice(end);
  return locate(
    text,
    scheme,
    readAuthority(scheme, authority),
    after.startsWith('/') || after.startsWith('\\') ? after : `/${after}`,
  );
}

function readAuthority(scheme: string, authority: string): Authority {
  const at = authority.lastIndexOf('@');
  const address = authority.slice(at + 1);
  const colon = address.lastIndexOf(':');
  const hasPort = colon > address.lastIndexOf(']');
  const digits = hasPort ? address.slice(colon + 1) : '';
  const port = /^[0-9]{1,32}$/.test(digits) ? Number.parseInt(digits, 10) : undefined;
  const isOwn = port === undefined || port > 65_535 || port === specialPorts.get(scheme);
  return {
    userinfo: authority.slice(0, Math.max(at, 0)).slice(0, longestKept),
    host: parseHost(hasPort ? address.slice(0, colon) : address),
    port: isOwn ? undefined : port,
  };
}

function locate(text: string, scheme: string, authority: Authority, rest: string): Url {
  const hash = rest.indexOf('#');
  const beforeHash = hash === -1 ? rest : rest.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const path = mark === -1 ? beforeHash : beforeHash.slice(0, mark);
  return {
    text,
    scheme,
    ...authority,
    path: (specialPorts.has(scheme) ? path.replace(/\\/g, '/') : path).slice(0, longestKept),
    query: mark === -1 ? '' : beforeHash.slice(mark + 1).slice(0, longestKept),
    fragment: hash === -1 ? '' : rest.slice(hash + 1).slice(0, longestKept),
  };
}

function parseRelative(text: string, reference: string, base: Url | undefined): Url | undefined {
  if (base === undefined) return undefined;
  const isSpecial = specialPorts.has(base.scheme);
  const straight = isSpecial ? reference.replace(/^[^?#]*/, (path) => path.replace(/\\/g, '/')) : reference;
  if (straight.startsWith('//')) return withAuthority(text, base.scheme, afterSlashes(base.scheme, straight));
  const query = base.query === '' ? '' : `?${base.query}`;
  if (straight === '' || straight.startsWith('#')) return locate(text, base.scheme, base, base.path + query + straight);
  if (straight.startsWith('?')) return locate(text, base.scheme, base, base.path + straight);
  const folder = straight.startsWith('/') ? '' : base.path.slice(0, base.path.lastIndexOf('/') + 1);
  const located = locate(text, base.scheme, base, folder + straight);
  return { ...located, path: withoutDots(located.path) };
}

/** RFC 3986 5.2.4: `/a/b/../c` → `/a/c`. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '..' && segment !== '.') kept.push(segment);
    else if (isLast) kept.push('');
  }
  return kept.join('/');
}
