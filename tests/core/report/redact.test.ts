import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { redactSource } from '../../../core/report/redact.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (source: Uint8Array): string => new TextDecoder().decode(source);
const base64 = (plain: string): string => Buffer.from(plain).toString('base64');

function redacted(lines: readonly string[], own: readonly string[] = []): string {
  return text(redactSource(bytes(lines.join('\r\n')), own).source);
}

const head = [
  'From: "Paie" <paie@evil.example>',
  'To: "Marie Dupont" <marie.dupont@ac-montpellier.fr>',
  'Subject: Prime',
];

describe('what stands for the recipient is struck out', () => {
  test.for([
    ['their address', 'marie.dupont@ac-montpellier.fr'],
    ['their address in other letters', 'Marie.Dupont@AC-Montpellier.fr'],
    ['their name', 'Chère Marie Dupont,'],
    ['the part before the @', 'Compte marie.dupont'],
    ['an address in a link', 'https://evil.example/?e=marie.dupont%40ac-montpellier.fr'],
    ['an address in base64', `https://evil.example/?e=${base64('marie.dupont@ac-montpellier.fr')}`],
    [
      'an address in hexadecimal',
      `https://evil.example/${Buffer.from('marie.dupont@ac-montpellier.fr').toString('hex')}`,
    ],
    ['a personal token', 'https://evil.example/track/8f14e45fceea167a5a36dedd4bea2543'],
  ] as const)('%s', ([, written]) => {
    const left = redacted([...head, '', written]);
    expect(left).toContain('redacted');
    expect(left.toLowerCase()).not.toMatch(/marie|dupont|8f14e45f|bwfyawuuzhvwb250|6d61726965/u);
  });

  test('all fields that name a recipient', () => {
    const fields = [
      'Cc: =?utf-8?B?SsOpcsO0bWU=?=\r\n <jerome@ac-montpellier.fr>',
      'Delivered-To: jerome@ac-montpellier.fr',
    ];
    const left = redacted([...head, ...fields, '', 'x']);
    expect(left).not.toMatch(/jerome|SsOpcsO0bWU/u);
    expect(left).toContain('Cc: redacted\r\nDelivered-To: redacted');
  });

  test('within quoted-printable and base64 parts, which stay what they were', () => {
    const left = redacted([
      ...head,
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Bonjour marie.dup=',
      'ont@ac-montpellier.fr, =C3=A0 bient=C3=B4t',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      base64('<p>marie.dupont@ac-montpellier.fr</p>'),
      '--b--',
    ]);
    expect(left).toContain('Bonjour redacted, =C3=A0 bient=C3=B4t');
    expect(left).toContain(base64('<p>redacted</p>'));
  });
});

describe('what is evidence stays', () => {
  test.for([
    ['the sender', 'x', 'From: "Paie" <paie@evil.example>'],
    ['where a link leads', 'https://evil.example/votre-compte-academique-2026/login', undefined],
    [
      'an address within an address',
      'https://evil.example/?u=https%3A%2F%2Fwebmail.ac-montpe11ier.fr%2Flogin',
      undefined,
    ],
    ['a file', 'x', undefined],
  ] as const)('%s', ([, body, kept = body]) => {
    expect(redacted([...head, '', body])).toContain(kept);
  });

  test('a part that names nobody stays byte for byte', () => {
    const body = base64('<p>Bonjour</p>');
    const lines = [
      'From: a@evil.example',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      `${body}\r\n`,
    ];
    expect(redacted(lines)).toBe(lines.join('\r\n'));
  });
});

test('whatever it is given, no recipient is left and nothing throws', () => {
  const address = 'marie.dupont@ac-montpellier.fr';
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constant(address), fc.constant('\r\n'), fc.constant(`To: ${address}`))),
      (pieces) => {
        const left = redactSource(bytes(pieces.join(' ')), [address]);
        expect(text(left.source).toLowerCase()).not.toContain(address);
      },
    ),
  );
});

test('takes time in proportion to the length', () => {
  const long = `To: a@b.fr\r\n\r\n${'https://x/'.repeat(200_000)}`;
  expect(redactSource(bytes(long), []).source.length).toBe(long.length - 'a@b.fr'.length + 'redacted'.length);
});
