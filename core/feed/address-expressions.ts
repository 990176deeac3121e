import type { Host } from '../domain/domain.ts';
import { decodePercent } from '../domain/percent.ts';
import { resolvePath } from '../domain/resolve-path.ts';
import type { Url } from '../domain/url.ts';

/** Hosts above one that are asked about, the registrable domain among them. */
const mostParents = 4;
/** Folders of a path and parameters of a query that are asked about. */
const mostFolders = 6;
const mostParameters = 12;
/** A longer page is asked about by its host and its first folders only, a longer one with parameters without them. */
const longestPage = 1024;
const longestParameter = 512;
/** Times that a path may be percent-encoded over. */
const mostLayers = 3;

/** A host and the domains above it down to the registrable one: `host:a.evil.example`, `host:evil.example`. */
export function hostExpressions(host: Host): readonly string[] {
  if (host.kind === 'local') return [];
  if (host.kind === 'ip') return [`host:${host.host}`];
  const parents: string[] = [];
  let name = host.host;
  while (name.length > host.registrable.length) {
    name = name.slice(name.indexOf('.') + 1);
    parents.push(name);
  }
  return [host.host, ...parents.slice(-mostParents)].map((each) => `host:${each}`);
}

/**
 * An address of the Web without its scheme: its page, the page with each one parameter, and the folders above it. Never its whole query,
 * which holds what is one recipient's alone. `https://evil.example/a/b?id=7&to=x` is `url:evil.example/a/b`, `url:evil.example/a/b?id=7`,
 * `url:evil.example/a/b?to=x`, `url:evil.example/`, `url:evil.example/a/`.
 */
export function urlExpressions(url: Url): readonly string[] {
  const start = startOf(url);
  return start === undefined
    ? []
    : [...pageExpressions(url), ...foldersOf(plainPath(url)).map((folder) => start + folder)];
}

/** Of an address its page, and the page with each one parameter, in their order; nothing where the page is too long to be named. */
export function pageExpressions(url: Url): readonly string[] {
  const start = startOf(url);
  const path = plainPath(url);
  if (start === undefined || path.length > longestPage) return [];
  const page = start + path;
  const parameters = path.length > longestParameter ? [] : url.query.split('&', mostParameters);
  return [
    page,
    ...parameters
      .filter(({ length }) => length > 0 && length <= longestParameter)
      .map((parameter) => `${page}?${plain(parameter)}`),
  ];
}

/** `url:evil.example:8443`; nothing for what is not on the Web. */
function startOf({ scheme, host, port }: Url): string | undefined {
  if (!host || (scheme !== 'http' && scheme !== 'https')) return undefined;
  const name = host.kind === 'ip' && host.host.includes(':') ? `[${host.host}]` : host.host;
  return `url:${name}${port === undefined ? '' : `:${port}`}`;
}

function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = 0; slash >= 0 && folders.length < mostFolders; slash = path.indexOf('/', slash + 1)) {
    if (slash > longestPage) break;
    folders.push(path.slice(0, slash + 1));
  }
  return folders.filter((folder) => folder !== path);
}

/** One way to write a path, however it was encoded: `/a//b/%2e%2e/%6Cogin` → `/a/login`. Upper and lower case differ, as on servers. */
function plainPath(url: Url): string {
  const single = plain(url.path).replaceAll(/\/{2,}/gu, '/');
  return resolvePath(single.startsWith('/') ? single : `/${single}`, url);
}

/** What would end a path or a line is encoded again. */
function plain(text: string): string {
  let decoded = text;
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = decodePercent(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded.replaceAll(
    /[%?#&\s\p{Cc}]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
