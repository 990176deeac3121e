import { decodePercent } from '../../domain/percent.ts';
import { decodeBase64 } from '../bytes/base64.ts';
import { decodeText } from '../bytes/decode-text.ts';

/** Longest payload that is unpacked. */
const payloadLimit = 2_000_000;
/** Payloads of one script that are unpacked; a smuggler has one. */
const attempts = 10;

/** The pages that a script carries in base64 or percent-encoded, in order to write them when it runs: `document.write(atob('PGZv…'))`. */
export function carriedPages(script: string): readonly string[] {
  const pages: string[] = [];
  const call = /(?:atob|unescape|decodeURIComponent)\s{0,9}\(\s{0,9}["'`]/gu;
  for (let left = attempts; left > 0; left--) {
    const found = call.exec(script)?.[0];
    if (found === undefined) break;
    const close = script.indexOf(found.slice(-1), call.lastIndex);
    const end = close < 0 ? script.length : close;
    const page = unpack(found, script.slice(call.lastIndex, Math.min(end, call.lastIndex + payloadLimit)));
    if (page.trimStart().startsWith('<')) pages.push(page);
    call.lastIndex = end;
  }
  return pages;
}

function unpack(call: string, payload: string): string {
  return call.startsWith('atob') ? decodeText(decodeBase64(payload)) : decodePercent(payload);
}
