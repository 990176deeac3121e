import { expect, test } from 'vitest';
import { linkTo } from '../../core/mail/links/link-to.ts';
import { destinationOf } from '../../ui/destination.ts';

const of = (href: string) => {
  const link = linkTo('anchor', '', href);
  return link && destinationOf(link);
};

test.for([
  ['https://webmail.ac-rnontpellier.fr/login?a=1#b', 'https://webmail.', 'ac-rnontpellier.fr', '/login?a=1#b'],
  ['https://ac-montpellier.fr/', 'https://', 'ac-montpellier.fr', '/'],
  // What stands before the @ is nothing to a browser.
  ['https://ac-montpellier.fr@evil.example:8443/a', 'https://', 'evil.example', ':8443/a'],
  // Under a suffix where anyone takes names, the name taken counts.
  ['https://a.b.evil.web.app/', 'https://a.b.', 'evil.web.app', '/'],
  ['http://0x7f.1/x', 'http://', '127.0.0.1', '/x'],
] as const)('%s', ([href, before, owner, after]) => {
  expect(of(href)).toEqual({ before, owner, after });
});

test('an IDN is decoded, and told by its technical name too', () => {
  expect(of('https://www.xn--ac-versalles-zfb.fr/')).toEqual({
    before: 'https://www.',
    owner: 'ac-versaílles.fr',
    after: '/',
    encoded: 'www.xn--ac-versalles-zfb.fr',
  });
});

test('a rewritten link leads where it ends, by way of its filter', () => {
  const inner = encodeURIComponent('https://evil.example/a');
  expect(of(`https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=x`)).toEqual({
    before: 'https://',
    owner: 'evil.example',
    after: '/a',
    through: ['eur01.safelinks.protection.outlook.com'],
  });
});

test('what runs code leads to no site', () => {
  expect(of('javascript:alert(1)')).toBeUndefined();
});
