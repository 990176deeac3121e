import { expect, test } from 'vitest';

import type { Host } from '../../../core/domain/domain.ts';
import { parseHost } from '../../../core/domain/parse-host.ts';

function domain(text: string): Host & { readonly kind: 'domain' } {
  const host = parseHost(text);
  if (host?.kind !== 'domain') throw new Error(`${text} is no domain`);
  return host;
}

test.for([
  ['ac-montpellier.fr', 'ac-montpellier.fr'],
  ['AC-Montpellier.FR', 'ac-montpellier.fr'],
  ['ac-montpellier.fr.', 'ac-montpellier.fr'],
  ['ac-montpellier.fr...', 'ac-montpellier.fr'],
  [' ac-montpellier.fr\r', 'ac-montpellier.fr'],
  ['ac%2Dmontpellier%2Efr', 'ac-montpellier.fr'],
  ['ａｃ-ｍｏｎｔｐｅｌｌｉｅｒ．ｆｒ', 'ac-montpellier.fr'],
  ['ac-montpellier。fr', 'ac-montpellier.fr'],
  ['ac-montpellier｡fr', 'ac-montpellier.fr'],
  ['𝐚𝐜-𝓶𝓸𝓷𝓽𝓹𝓮𝓵𝓵𝓲𝓮𝓻.𝕗𝕣', 'ac-montpellier.fr'],
  ['ⓐⓒ-montpellier.fr', 'ac-montpellier.fr'],
  ['ac-mont\u00ADpellier.fr', 'ac-montpellier.fr'],
  ['ac-mont\u200Bpellier\uFEFF.fr', 'ac-montpellier.fr'],
  ['ac_montpellier.fr', 'ac_montpellier.fr'],
  ['_dmarc.ac-montpellier.fr', '_dmarc.ac-montpellier.fr'],
  ['académie.fr', 'xn--acadmie-eya.fr'],
  ['acade\u0301mie.fr', 'xn--acadmie-eya.fr'],
  ['ACADÉMIE.FR', 'xn--acadmie-eya.fr'],
  ['acad%C3%A9mie.fr', 'xn--acadmie-eya.fr'],
  ['XN--ACADMIE-EYA.fr', 'xn--acadmie-eya.fr'],
  ['faß.de', 'xn--fa-hia.de'],
  ['FAẞ.de', 'xn--fa-hia.de'],
  ['βόλος.com', 'xn--nxasmm1c.com'],
  ['ΒΌΛΟΣ.com', 'xn--nxasmq6b.com'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['☃.net', 'xn--n3h.net'],
] as const)('%s is the host %s', ([text, host]) => {
  expect(parseHost(text)?.host).toBe(host);
});

test.for([
  [''],
  ['.'],
  ['.fr'],
  ['a..fr'],
  ['a b.fr'],
  ['a,b.fr'],
  ['a/b.fr'],
  ['user@ac-montpellier.fr'],
  ['ac-montpellier.fr:443'],
  ['ac-montpellier.fr%'],
  ['ac%00.fr'],
  ['ac%FF.fr'],
  ['ac\u202Efr.com'],
  ['ac\uD800.fr'],
  ['ac\uE000.fr'],
  ['ac\u{E0041}.fr'],
  ['[ac-montpellier.fr]'],
  [`${'a'.repeat(64)}.fr`],
  [`${'é'.repeat(64)}.fr`],
  [`${'abcdefg.'.repeat(32)}fr`],
  [`${'。'.repeat(3)}fr`],
] as const)('%j is no host', ([text]) => {
  expect(parseHost(text)).toBeUndefined();
});

test('a label of 63 bytes and a host of 253 are the longest', () => {
  const label = 'a'.repeat(63);
  const longest = `${label}.${label}.${label}.${'b'.repeat(58)}.fr`;
  expect(longest).toHaveLength(253);
  expect(parseHost(longest)?.host).toBe(longest);
  expect(parseHost(`a${longest}`)).toBeUndefined();
});

test.for([
  ['ac-montpellier.fr', 'ac-montpellier.fr', 'ac-montpellier', 'fr', []],
  ['webmail.ac-montpellier.fr', 'ac-montpellier.fr', 'ac-montpellier', 'fr', ['webmail']],
  ['a.b.education.gouv.fr', 'education.gouv.fr', 'education', 'gouv.fr', ['a', 'b']],
  ['www.bbc.co.uk', 'bbc.co.uk', 'bbc', 'co.uk', ['www']],
  ['host.lan', 'host.lan', 'host', 'lan', []],
  ['a.b.invalidtld', 'b.invalidtld', 'b', 'invalidtld', ['a']],
  ['www.ck', 'www.ck', 'www', 'ck', []],
  ['été.xn--acadmie-eya.fr', 'xn--acadmie-eya.fr', 'académie', 'fr', ['été']],
  ['www.食狮.公司.cn', 'xn--85x722f.xn--55qx5d.cn', '食狮', 'xn--55qx5d.cn', ['www']],
] as const)('%s is registered as %s', ([text, registrable, name, suffix, subdomains]) => {
  expect(domain(text)).toMatchObject({ registrable, name, suffix, subdomains, privateSuffix: false });
});

test.for([
  ['x.web.app', 'x.web.app', 'web.app'],
  ['a.b.github.io', 'b.github.io', 'github.io'],
  ['evil.blogspot.com', 'evil.blogspot.com', 'blogspot.com'],
] as const)("%s is %s under a company's suffix", ([text, registrable, suffix]) => {
  expect(domain(text)).toMatchObject({ registrable, suffix, privateSuffix: true });
});

test.for(['localhost', 'intranet', 'fr', 'gouv.fr', 'web.app', 'foo.ck', '公司.cn'])(
  '%s has nothing registered in it',
  (text) => {
    expect(parseHost(text)?.kind).toBe('local');
  },
);

test.for([
  ['xn--acadmie-eya.fr', 'académie.fr'],
  ['xn--fa-hia.de', 'faß.de'],
  ['XN--R8JZ45G.jp', '例え.jp'],
  // No Punycode, no letter that needs it, a capital, a soft hyphen, a right-to-left override, no NFC: no browser shows these decoded.
  ['xn--0.fr', 'xn--0.fr'],
  ['xn--.fr', 'xn--.fr'],
  ['xn--abc-.fr', 'xn--abc-.fr'],
  ['xn--acadmie-2qa.fr', 'xn--acadmie-2qa.fr'],
  ['xn--acadmie-nka.fr', 'xn--acadmie-nka.fr'],
  ['xn--acadmie-376c.fr', 'xn--acadmie-376c.fr'],
  ['xn--academie-8ye.fr', 'xn--academie-8ye.fr'],
] as const)('a person reads %s as %s', ([text, unicode]) => {
  expect(domain(text).unicode).toBe(unicode);
});

test('a Cyrillic lookalike has the skeleton of what it imitates', () => {
  expect(domain('аc-mоntреllіеr.fr').skeleton).toBe(domain('ac-montpellier.fr').skeleton);
});
