import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseHost } from '../../../core/domain/parse-host.ts';

const pieces = fc.constantFrom(
  ...'a b é ß ς Σ ﬁ ℡ İ Ꭺ ꭺ 例 а ｅ ． 。 . .. - _ 0 1 0x7f 255 xn-- xn--t-9fab XN--T-9FAB %41 %C3%A9 % [ ] : ::1'.split(
    ' ',
  ),
  ...'\u00AD \u200D \u0301 \u0345 \uD800 \u202E 💌 fr com web.app gouv.fr ac-montpellier'.split(' '),
  ' ',
);
const hosts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
);
const runs = { numRuns: 3000 };

test('no string makes it throw, and a host is what it says', () => {
  fc.assert(
    fc.property(hosts, (text) => {
      const host = parseHost(text);
      if (host === undefined) return;
      expect(host.host).toMatch(host.kind === 'ip' ? /^[0-9a-f:.]+$/ : /^[a-z0-9._-]{1,253}$/);
      if (host.kind !== 'domain') return;
      expect(host.unicode.startsWith([...host.subdomains, host.name, ''].join('.'))).toBe(true);
      expect(host.host.endsWith(host.registrable)).toBe(true);
      expect(host.registrable.endsWith(`.${host.suffix}`)).toBe(true);
    }),
    runs,
  );
});

test('a parsed host parses to itself', () => {
  fc.assert(
    fc.property(hosts, (text) => {
      const host = parseHost(text);
      if (host !== undefined) expect(parseHost(host.host)).toEqual(host);
    }),
    runs,
  );
});

test('what a person reads leads to the same host', () => {
  fc.assert(
    fc.property(hosts, (text) => {
      const host = parseHost(text);
      if (host?.kind === 'domain') expect(parseHost(host.unicode)?.host).toBe(host.host);
    }),
    runs,
  );
});
