import { expect, test } from 'vitest';

import { eyeFold } from '../../core/domain/eye-fold.ts';
import { invisibleCharacters } from '../../core/domain/invisible.ts';
import { isMixedScript } from '../../core/domain/mixed-script.ts';
import { parseHost, parseUrlHost } from '../../core/domain/parse-host.ts';
import { parseUrl } from '../../core/domain/parse-url.ts';
import { foldedSkeleton } from '../../core/domain/skeleton.ts';
import { processorTime } from '../processor-time.ts';

/** A page in one line. */
const long = 2_000_000;

/** More than any name that is folded. */
const short = 200_000;

function of(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

const texts = [
  'a',
  'a.',
  '.',
  '-',
  '1',
  '1.',
  '0x',
  ':',
  '::1',
  '[',
  '%',
  '%41',
  '%C3%A9',
  '%F0',
  'é',
  'é.',
  '\u00AD',
  'ς',
  '\uFDFA',
  '\u0301',
  'a\u0301\u0316',
  '\u0301\u0316',
  '💌',
  '\uD800',
  'xn--',
  'xn--a.',
  'mm',
  'm\u0301',
  'rn',
  '\\',
  '/',
  '../',
  './a/',
  '@',
  '@:',
  '\t',
  '\n ',
  ' ',
  '?#',
  'https://',
];

test.for(texts)('two million characters of %j are read, and 200 000 folded, in time that grows no faster', (piece) => {
  const text = of(piece, long);
  const name = of(piece, short);
  const base = parseUrl('https://a.example/b/c');
  const ways: readonly (readonly [string, () => unknown])[] = [
    ['host', () => parseHost(text)],
    ['host under fr', () => parseHost(`${text}.fr`)],
    ['address', () => parseUrl(text)],
    ['address with a host', () => parseUrl(`https://${text}`)],
    ['address with userinfo', () => parseUrl(`https://${text}@evil.example/`)],
    ['address with a path', () => parseUrl(`https://evil.example/${text}`)],
    ['address with a port', () => parseUrl(`https://evil.example:${text}`)],
    ['relative address', () => parseUrl(text, base)],
    ['mailto', () => parseUrl(`mailto:${text}`)],
    ['skeleton', () => foldedSkeleton(name)],
    ['eye fold', () => eyeFold(name)],
    ['scripts', () => isMixedScript(name)],
    ['invisible', () => invisibleCharacters(name)],
  ];
  for (const [way, run] of ways) {
    // Anything quadratic would take hours.
    expect(processorTime(run), way).toBeLessThan(4000);
  }
});

test('every character in a label gives the host that the platform gives, if it gives one', () => {
  const differing: string[] = [];
  for (let point = 0x80; point < 0x11_00_00; point++) {
    const text = `a${String.fromCodePoint(point)}b.fr`;
    const address = `http://${text}`;
    if (URL.canParse(address) && parseUrlHost(text)?.host !== new URL(address).host) differing.push(point.toString(16));
  }
  expect(differing).toEqual([]);
});
