import { expect, test } from 'vitest';

import { parseUrl } from '../../../core/domain/parse-url.ts';
import type { Url } from '../../../core/domain/url.ts';

function parsed(text: string, base?: string): Url {
  const url = parseUrl(text, base === undefined ? undefined : parsed(base));
  if (url === undefined) throw new Error(`${text} is no address`);
  return url;
}

/** In one line: the parts that are there. */
function written({ scheme, userinfo, host, port, path, query, fragment }: Url): string {
  const place = `${userinfo && `${userinfo}@`}${host?.host ?? ''}${port === undefined ? '' : `:${port}`}`;
  return `${scheme} ${place} ${path}${query && `?${query}`}${fragment && `#${fragment}`}`;
}

test.for([
  ['https://webmail.ac-montpellier.fr/login?a=1#top', 'https webmail.ac-montpellier.fr /login?a=1#top'],
  ['HTTPS://EVIL.EXAMPLE', 'https evil.example /'],
  ['https:evil.example', 'https evil.example /'],
  ['https:/evil.example/x', 'https evil.example /x'],
  ['https:////evil.example', 'https evil.example /'],
  ['https:\\\\evil.example\\x?a\\b', 'https evil.example /x?a\\b'],
  ['\u0000 https://evil.example\n', 'https evil.example /'],
  ['ht\ntps://evil\t.exam\r\nple', 'https evil.example /'],
  ['https://ac-montpellier.fr@evil.example', 'https ac-montpellier.fr@evil.example /'],
  ['https://a@b:c@evil.example', 'https a@b:c@evil.example /'],
  ['https://evil.example\\@ac-montpellier.fr', 'https evil.example /@ac-montpellier.fr'],
  ['https://evil.example#@ac-montpellier.fr', 'https evil.example /#@ac-montpellier.fr'],
  ['https://evil.example?x=//ac-montpellier.fr', 'https evil.example /?x=//ac-montpellier.fr'],
  ['https://ac-montpellier.fr,login.evil.example', 'https ac-montpellier.fr,login.evil.example /'],
  ['https://evil.example:443', 'https evil.example /'],
  ['http://evil.example:443', 'http evil.example:443 /'],
  ['https://evil.example:0008443/', 'https evil.example:8443 /'],
  ['https://evil.example:', 'https evil.example /'],
  ['https://evil.example:99999', 'https evil.example /'],
  ['https://evil.example:8a', 'https evil.example /'],
  ['https://evil.example:80:90', 'https  /'],
  ['https://[2001:DB8::1]:8443/', 'https 2001:db8::1:8443 /'],
  ['https://2001:db8::1/', 'https  /'],
  ['http://0x7f.1/', 'http 127.0.0.1 /'],
  ['https://%65vil.example/%2e', 'https evil.example /%2e'],
  ['https://ｅｖｉｌ。example', 'https evil.example /'],
  ['https://exa mple.fr/', 'https  /'],
  ['https://', 'https  /'],
  ['ftp://user:pass@files.example/a;type=i', 'ftp user:pass@files.example /a;type=i'],
  ['mailto:ce.rectorat@ac-montpellier.fr?subject=x', 'mailto  ce.rectorat@ac-montpellier.fr?subject=x'],
  ['tel:+33467914800', 'tel  +33467914800'],
  ['java\nscript:alert(1)//x', 'javascript  alert(1)//x'],
  ['javascript://evil.example/%0Aalert(1)', 'javascript  //evil.example/%0Aalert(1)'],
  ['vbscript:x', 'vbscript  x'],
  ['data:text/html,<a href="https://x.fr">', 'data  text/html,<a href="https://x.fr">'],
  ['cid:logo@evil.example', 'cid  logo@evil.example'],
  ['blob:https://evil.example/9f', 'blob  https://evil.example/9f'],
  ['about:blank', 'about  blank'],
  ['ms-settings://evil.example\\x', 'ms-settings  /'],
  ['intent://evil.example/scan#x', 'intent evil.example /scan#x'],
  ['file://server.example/share', 'file server.example /share'],
  ['file:\\\\server.example\\share', 'file server.example /share'],
  ['file:///C:/x', 'file  /C:/x'],
  ['file://C:/x', 'file  /C:/x'],
  ['//evil.example/x', 'https evil.example /x'],
  ['\\\\evil.example', 'https evil.example /'],
] as const)('%j leads to %s', ([text, parts]) => {
  expect(written(parsed(text))).toBe(parts);
});

test.for([
  ['www.ac-montpellier.fr/x'],
  ['/x'],
  ['x'],
  ['?x'],
  ['#x'],
  [''],
  [' '],
  ['1http://x.fr'],
  [':x'],
  ['// remarque'],
  ['//dossier/x'],
] as const)('%j leads nowhere without a base', ([text]) => {
  expect(parseUrl(text)).toBeUndefined();
});

test.for([
  ['//b.example/x', 'https b.example /x'],
  ['\\\\b.example', 'https b.example /'],
  ['/\\b.example', 'https b.example /'],
  ['https:x', 'https u@a.example:8443 /p/x'],
  ['https:/x', 'https u@a.example:8443 /x'],
  ['https://b.example', 'https b.example /'],
  ['http:b.example', 'http b.example /'],
  ['..\\x', 'https u@a.example:8443 /x'],
  ['?y#z', 'https u@a.example:8443 /p/q?y#z'],
  ['mailto:x@y.fr', 'mailto  x@y.fr'],
] as const)('%s against an https page leads to %s', ([text, parts]) => {
  expect(written(parsed(text, 'https://u@a.example:8443/p/q?r'))).toBe(parts);
});

/** RFC 3986, section 5.4; the last is read as browsers do, not by the letter. */
test.for([
  ['g:h', 'g  h'],
  ['g', 'http a /b/c/g'],
  ['./g', 'http a /b/c/g'],
  ['g/', 'http a /b/c/g/'],
  ['/g', 'http a /g'],
  ['//g', 'http g /'],
  ['?y', 'http a /b/c/d;p?y'],
  ['g?y', 'http a /b/c/g?y'],
  ['#s', 'http a /b/c/d;p?q#s'],
  ['g#s', 'http a /b/c/g#s'],
  ['g?y#s', 'http a /b/c/g?y#s'],
  [';x', 'http a /b/c/;x'],
  ['g;x?y#s', 'http a /b/c/g;x?y#s'],
  ['', 'http a /b/c/d;p?q'],
  ['.', 'http a /b/c/'],
  ['./', 'http a /b/c/'],
  ['..', 'http a /b/'],
  ['../', 'http a /b/'],
  ['../g', 'http a /b/g'],
  ['../..', 'http a /'],
  ['../../g', 'http a /g'],
  ['../../../g', 'http a /g'],
  ['/./g', 'http a /g'],
  ['/../g', 'http a /g'],
  ['g.', 'http a /b/c/g.'],
  ['..g', 'http a /b/c/..g'],
  ['./g/.', 'http a /b/c/g/'],
  ['g/../h', 'http a /b/c/h'],
  ['g;x=1/../y', 'http a /b/c/y'],
  ['g?y/../x', 'http a /b/c/g?y/../x'],
  ['%2E%2e/g', 'http a /b/g'],
  ['http:g', 'http a /b/c/g'],
] as const)('%s against http://a/b/c/d;p?q is %s', ([text, parts]) => {
  expect(written(parsed(text, 'http://a/b/c/d;p?q'))).toBe(parts);
});

test('only a fragment is relative to an address without a path of folders', () => {
  expect(parseUrl('x', parsed('mailto:x@y.fr'))).toBeUndefined();
  expect(written(parsed('#x', 'mailto:x@y.fr'))).toBe('mailto  x@y.fr#x');
});

test('the text is kept as it was written, and no part is longer than 8 192 characters', () => {
  const long = 'x'.repeat(10_000);
  const url = parsed(` https://${long}@evil.example/${long}?${long}#${long} `);
  expect(parsed(' HTTPS:evil.example ').text).toBe('HTTPS:evil.example');
  expect(url.host?.host).toBe('evil.example');
  for (const part of [url.text, url.userinfo, url.path, url.query, url.fragment]) expect(part).toHaveLength(8192);
});
