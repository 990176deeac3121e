import type { Url } from './url.ts';

/** Path, query and fragment of a relative reference against its base, RFC 3986 5.2: `../g?y` against `/b/c/d` → `/b/g?y`. */
export function resolvePath(reference: string, base: Url): string {
  const query = base.query === '' ? '' : `?${base.query}`;
  if (reference === '' || reference.startsWith('#')) return base.path + query + reference;
  if (reference.startsWith('?')) return base.path + reference;
  const end = reference.search(/[?#]/);
  const path = end === -1 ? reference : reference.slice(0, end);
  const folder = path.startsWith('/') ? '' : base.path.slice(0, base.path.lastIndexOf('/') + 1);
  return withoutDots(folder + path) + (end === -1 ? '' : reference.slice(end));
}

/** `/a/./b/../c` → `/a/c`; a browser reads `%2e` as a dot here too. */
function withoutDots(path: string): string {
  const segments = path
    .split('/')
    .map((segment) => (/^(?:\.|%2e){1,2}$/i.test(segment) ? segment.replace(/%2e/gi, '.') : segment));
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..' && kept.length > 1) kept.pop();
    if (segment !== '.' && segment !== '..') kept.push(segment);
  }
  const last = segments.at(-1);
  return kept.join('/') + (last === '.' || last === '..' ? '/' : '');
}
