import { withLineFeeds } from './line-feeds.ts';

const lf = 0x0a;
const cr = 0x0d;

/** A source from its first header on, as files that passed through an editor or an old Mac do not begin. */
export function beginSource(source: Uint8Array): Uint8Array {
  const hasMark = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf;
  let start = hasMark ? 3 : 0;
  while (source[start] === lf || source[start] === cr) start++;
  const begun = start > 0 ? source.subarray(start) : source;
  return begun.includes(lf) ? begun : withLineFeeds(begun);
}
