import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseUrl } from '../../../core/domain/parse-url.ts';
import type { Url } from '../../../core/domain/url.ts';

const bits = [
  ...'http: https: HTTPS: ftp: file: intent: ws: / // \\ \\\\ @ a b.fr evil.com EVIL.com . .. : 80 443 99999 ? #'.split(
    ' ',
  ),
  ...'%41 %2e % [::1] [::ffff:1.2.3.4] [ 1.2.3.4 0x7f.1 0x é 。 xn-- xn--t-9fab.fr _ - user & " | ^ C: ß ﹒'.split(' '),
  ...'\t,\n, ,\u00AD,\u200D,\u0000'.split(','),
];
const starts = fc.constantFrom('', ...bits.slice(0, 7), 'https://', '//');
const addresses = fc
  .tuple(starts, fc.array(fc.constantFrom(...bits), { maxLength: 9 }))
  .map(([start, rest]) => start + rest.join(''));
const bases = fc.constantFrom(
  undefined,
  'http://h.fr/p/q?r#s',
  'https://h.fr:8443/x/',
  'intent://h.fr/a/b',
  'file:///a/b',
);

/** The host as the platform writes it: IPv6 in brackets, without the dots that we drop, mapped IPv4 in hexadecimal. */
function platformHost({ host }: Url): string {
  if (host?.kind !== 'ip' || !host.host.includes(':')) return host?.host ?? '';
  return new URL(`http://[${host.host}]`).hostname;
}

/** Where we differ from the platform on purpose, in what it would navigate to. */
function isException(url: URL): boolean {
  const { hostname } = url;
  return (
    // An empty label: browsers hand it to DNS, which knows no such name.
    /^\.|\.\./.test(hostname) ||
    // Labels over 63 bytes and hosts over 253 likewise.
    hostname.split('.').some((label) => label.length > 63) ||
    hostname.length > 253 ||
    // The host of a scheme that browsers do not know stays as it was written: we read it as a host all the same.
    url.protocol === 'intent:'
  );
}

test('scheme, host and port are those of the platform, for all that it would navigate to', () => {
  let compared = 0;
  fc.assert(
    fc.property(addresses, bases, (text, base) => {
      const known = base === undefined ? undefined : parseUrl(base);
      const ours = parseUrl(text, known);
      if (!URL.canParse(text, base)) return;
      const theirs = new URL(text, base);
      const scheme =
        /^[a-z0-9]+:$/.test(theirs.protocol) &&
        ['http:', 'https:', 'ftp:', 'file:', 'ws:', 'intent:'].includes(theirs.protocol);
      if (!scheme || isException(theirs) || ours === undefined) {
        // An address that the platform reads is never nothing to us.
        expect(ours).toBeDefined();
        return;
      }
      compared += 1;
      expect([`${ours.scheme}:`, platformHost(ours), String(ours.port ?? '')]).toEqual([
        theirs.protocol,
        theirs.hostname.replace(/\.$/, ''),
        theirs.port,
      ]);
    }),
    { numRuns: 5000 },
  );
  expect(compared).toBeGreaterThan(1000);
});

test('what the platform refuses has no host or one that it could have had', () => {
  fc.assert(
    fc.property(addresses, (text) => {
      const ours = parseUrl(text);
      if (ours?.host?.kind === 'domain') expect(ours.host.host).toMatch(/^[^\s#%/:<>?@[\\\]^|]+$/);
    }),
    { numRuns: 2000 },
  );
});

test('no string makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string(),
      (text, base) => void parseUrl(text, parseUrl(base)),
    ),
  );
});
