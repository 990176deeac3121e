import { decodePercent } from '../../../domain/percent.ts';
import type { Url } from '../../../domain/url.ts';
import { decodeBase64 } from '../../bytes/base64.ts';
import { decodeStrictly } from '../../bytes/decode-text.ts';
import { parametersOf } from '../parameters.ts';
import type { Forwarder } from './forwarder.ts';

/** Proofpoint URL Defense in its three encodings, https://help.proofpoint.com/Threat_Insight_Dashboard/Concepts/How_do_I_decode_a_rewritten_URL */
export const proofpoint: Forwarder = {
  hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us', 'urldefense.eu'],
  target: (url) => {
    if (url.path.startsWith('/v1/')) return parametersOf(url).get('u');
    if (url.path.startsWith('/v2/')) return secondVersion(parametersOf(url).get('u'));
    return url.path.startsWith('/v3/') ? thirdVersion(url) : undefined;
  },
};

/** `http-3A__exemple.fr_acces`: `-` for `%`, `_` for `/`. */
function secondVersion(target: string | undefined): string | undefined {
  return target === undefined ? undefined : decodePercent(target.replaceAll('-', '%').replaceAll('_', '/'));
}

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `__https://exemple.fr/*a**B__;w6nDqQ!!…`: `*` stands for the next of the characters after `;`, `**B` for three of them. */
function thirdVersion({ text }: Url): string | undefined {
  const start = text.indexOf('/v3/__');
  const end = text.indexOf('__;', start + 6);
  const last = text.indexOf('!', end);
  if (start < 0 || end < 0 || last < 0) return undefined;
  const replaced = [...(decodeStrictly(decodeBase64(text.slice(end + 3, last))) ?? '')];
  let decoded = '';
  let next = 0;
  for (let at = start + 6; at < end; at++) {
    if (text[at] !== '*') {
      decoded += text[at] ?? '';
      continue;
    }
    const run = text[at + 1] === '*' ? runLengths.indexOf(text[at + 2] ?? ' ') : -1;
    const length = run < 0 ? 1 : run + 2;
    if (run >= 0) at += 2;
    decoded += replaced.slice(next, next + length).join('');
    next += length;
  }
  return decoded;
}
