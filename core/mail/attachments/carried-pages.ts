import { decodePercent } from '../../domain/percent.ts';
import { decodeBase64 } from '../bytes/base64.ts';
import { decodeText } from '../bytes/decode-text.ts';

/** Pages unpacked from one script, and the longest. */
const pageLimit = 3;
const longest = 2_000_000;

/** The pages that a script carries in base64 or percent-encoded, in order to write them when it runs: `document.write(atob('PGZv…'))`. */
export function carriedPages(script: string): readonly string[] {
  const pages: string[] = [];
  for (const { 0: call, index } of script.matchAll(/(?:atob|unescape|decodeURIComponent)\s{0,9}\(\s{0,9}["'`]/gu)) {
    const start = index + call.length;
    const end = script.indexOf(call.slice(-1), start);
    const packed = script.slice(start, Math.min(end < 0 ? script.length : end, start + longest));
    const page = call.startsWith('atob') ? decodeText(decodeBase64(packed)) : decodePercent(packed);
    if (page.trimStart().startsWith('<')) pages.push(page);
    if (pages.length >= pageLimit) break;
  }
  return pages;
}
