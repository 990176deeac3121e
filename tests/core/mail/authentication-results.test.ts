import { expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../../core/mail/authentication-results.ts';

/** `method=result name=value …` of each result, so that a header fits a line. */
function results(header: string): readonly string[] {
  return parseAuthenticationResults(header).results.map(({ method, result, properties }) =>
    [`${method}=${result}`, ...[...properties].map(([name, value]) => `${name}=${value}`)].join(' '),
  );
}

test.each([
  // RFC 8601, appendix B: the clause, the header, the authserv-id, the results
  ['B.2', 'example.org 1; none', 'example.org', []],
  ['B.3', 'example.com; spf=pass smtp.mailfrom=example.net', 'example.com', ['spf=pass smtp.mailfrom=example.net']],
  [
    'B.4',
    'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net',
    'example.com',
    ['auth=pass smtp.auth=sender@example.net', 'spf=pass smtp.mailfrom=example.net'],
  ],
  [
    'B.5',
    'example.com; dkim=pass (good signature) header.d=mail-router.example.net;\n dkim=fail (bad signature) header.d=newyork.example.com',
    'example.com',
    ['dkim=pass header.d=mail-router.example.net', 'dkim=fail header.d=newyork.example.com'],
  ],
  [
    'B.7',
    'foo.example.net (foobar) 1 (baz);\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\n' +
      " policy (A dot can go here) . (like that) expired\n (this surprised me) = (as I wasn't expecting it) 1362471462",
    'foo.example.net',
    ['dkim=fail policy.expired=1362471462'],
  ],
] as const)('RFC 8601 %s', (_clause, header, authservId, expected) => {
  expect(parseAuthenticationResults(header).authservId).toBe(authservId);
  expect(results(header)).toEqual(expected);
});

test.each([
  // A semicolon in a comment or a quoted string ends nothing.
  ['mx.fr; spf=fail (x; dkim=pass) smtp.mailfrom=a.fr', ['spf=fail smtp.mailfrom=a.fr']],
  [
    'mx.fr; spf=fail reason="x; dkim=pass header.d=b.fr" smtp.mailfrom=a.fr',
    ['spf=fail reason=x; dkim=pass header.d=b.fr smtp.mailfrom=a.fr'],
  ],
  // Nested and escaped comments.
  ['mx.fr; spf=pass (a (b \\) c) d) smtp.mailfrom=a.fr', ['spf=pass smtp.mailfrom=a.fr']],
  ['mx.fr; dkim=pass header.b=ab+/=cd== header.d=a.fr', ['dkim=pass header.b=ab+/=cd== header.d=a.fr']],
  ['mx.fr; SPF=Pass SMTP.MailFrom="a b"@c.fr', ['spf=pass smtp.mailfrom=a b@c.fr']],
  ['mx.fr; ; spf; =pass; dkim=pass', ['dkim=pass']],
] as const)('%s', (header, expected) => {
  expect(results(header)).toEqual(expected);
});

test('Microsoft leaves the authserv-id out', () => {
  const header = 'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a.fr; dmarc=pass action=none header.from=a.fr';
  expect(parseAuthenticationResults(header).authservId).toBe('');
  expect(results(header)).toHaveLength(2);
});

test('an open comment hides the rest, which is the reading that believes least', () => {
  expect(results('mx.fr; spf=fail (open; dmarc=pass')).toEqual(['spf=fail']);
});
