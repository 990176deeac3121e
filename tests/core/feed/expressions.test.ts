import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionOf, readExpression } from '../../../core/feed/expression-of.ts';
import { expressionsOf } from '../../../core/feed/expressions.ts';
import { aMessage } from '../../builders.ts';

test.for([
  ['https://evil.example/', ['host:evil.example', 'url:evil.example/']],
  ['HTTP://WWW.Evil.example:80', ['host:www.evil.example', 'host:evil.example', 'url:www.evil.example/']],
  [
    'https://a.b.evil.example:8443/x/y?id=7&to=claire#top',
    [
      'host:a.b.evil.example',
      'host:b.evil.example',
      'host:evil.example',
      'url:a.b.evil.example:8443/x/y',
      'url:a.b.evil.example:8443/x/y?id=7',
      'url:a.b.evil.example:8443/x/y?to=claire',
      'url:a.b.evil.example:8443/',
      'url:a.b.evil.example:8443/x/',
    ],
  ],
  // A name that somebody took under a company's suffix is one of its own; the suffix is nobody's.
  ['https://evil.github.io/', ['host:evil.github.io', 'url:evil.github.io/']],
  ['https://0x7f.1/a', ['host:127.0.0.1', 'url:127.0.0.1/a', 'url:127.0.0.1/']],
  ['https://[::0:1]/', ['host:::1', 'url:[::1]/']],
  ['https://intranet/x', ['url:intranet/x', 'url:intranet/']],
  // One page however it is written.
  [
    'https://evil.example/%61//b/%2e%2e/%256Cogin',
    ['host:evil.example', 'url:evil.example/a/login', 'url:evil.example/', 'url:evil.example/a/'],
  ],
  ['https://evil.example/a%3fb', ['host:evil.example', 'url:evil.example/a%3fb', 'url:evil.example/']],
  ['ftp://evil.example/x', ['host:evil.example']],
] as const)('of a link to %s', ([href, expected]) => {
  const found = [...expressionsOf(aMessage({ from: '', links: [href] })).keys()];
  expect(found.filter((each) => !each.includes('exemple.fr'))).toEqual(expected);
});

test('senders, forms and files are asked about, each where it stands', () => {
  const sha256 = 'AB'.repeat(32);
  const message = aMessage({
    from: 'Paie <Paie@Mail.Evil.example>',
    replyTo: 'x@reply.example',
    returnPath: 'bounce@return.example',
    links: ['https://ok.example/'],
    forms: [{ action: 'https://form.example/post' }],
    attachments: ['note.pdf', { name: 'page.html', sha256 }],
  });
  const places = expressionsOf(message);
  expect(places.get('sender:paie@mail.evil.example')).toEqual({ in: 'from' });
  expect(places.get('host:evil.example')).toEqual({ in: 'from' });
  expect(places.get('sender:x@reply.example')).toEqual({ in: 'reply-to' });
  expect(places.get('host:return.example')).toEqual({ in: 'return-path' });
  expect(places.get('url:form.example/post')).toEqual({ in: 'form', index: 0 });
  expect(places.get(`file:${sha256.toLowerCase()}`)).toEqual({ in: 'attachment', index: 1 });
});

test('a redirector is asked about, and where it leads', () => {
  const message = aMessage({ links: ['https://www.google.com/url?q=https://evil.example/login'] });
  const found = [...expressionsOf(message).keys()];
  expect(found).toContain('url:evil.example/login');
  expect(found).toContain('url:www.google.com/url?q=https://evil.example/login');
});

test('a thousand harmless links hide no host, and cost no more than they are', () => {
  const harmless = Array.from(
    { length: 1_500 },
    (_, i) => `https://h${i}.example/${'a/'.repeat(30)}?${'b=1&'.repeat(30)}`,
  );
  const found = expressionsOf(aMessage({ links: [...harmless, 'https://evil.example/'] }));
  expect(found.has('host:evil.example')).toBe(true);
  expect(found.size).toBeLessThanOrEqual(60_000);
});

test.for([
  ['host', 'EVIL.example.', 'host:evil.example'],
  ['host', 'évil.example', 'host:xn--vil-9la.example'],
  ['host', '192.0.2.1', 'host:192.0.2.1'],
  ['host', 'github.io', undefined],
  ['host', 'evil.example/x', undefined],
  ['url', 'https://evil.example//login#x', 'url:evil.example/login'],
  ['url', 'evil.example/login?id=7', 'url:evil.example/login?id=7'],
  ['url', 'evil.example/login?id=7&to=x', 'url:evil.example/login'],
  ['url', 'intranet/x', undefined],
  ['url', `evil.example/${'x'.repeat(1_100)}`, undefined],
  ['url', `evil.example/x?${'y'.repeat(600)}`, undefined],
  ['sender', 'Paie@Evil.example', 'sender:paie@evil.example'],
  ['sender', 'evil.example', undefined],
  ['sender', 'a b@evil.example', undefined],
  ['file', 'AB'.repeat(32), `file:${'ab'.repeat(32)}`],
  ['file', 'abc', undefined],
] as const)('%s %s is written %s', ([kind, value, expected]) => {
  expect(expressionOf(kind, value)).toBe(expected);
  if (expected !== undefined) expect(readExpression(expected)).toMatchObject({ kind });
});

test('what is published for a link is what is found in a message with that link', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
      const expression = expressionOf('url', href);
      if (expression === undefined) return;
      expect(expressionsOf(aMessage({ links: [href] })).has(expression)).toBe(true);
    }),
  );
});

test.for(['', 'host:', 'host:EVIL.example', 'url:evil.example//x', 'page:evil.example', 'sender:x', 'file:AB'])(
  '%j is no expression as the feed writes it',
  (written) => {
    expect(readExpression(written)).toBeUndefined();
  },
);
