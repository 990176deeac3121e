// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fingerprintOf, seenIn, sourceOrShown } from '../../../extension/webmail/shown-message.ts';

const shown = (html: string) => {
  const body = document.createElement('div');
  body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return { sender: { name: 'Jean', address: 'j@a.fr' }, subject: 'Objet', bodies: [body], attachments: undefined };
};
const message = '<p>Bonjour <a href="https://a.fr/">ici</a></p>';

test.for([
  ['another word', shown(message.replace('Bonjour', 'Bonsoir')), false],
  ['another link', shown(message.replace('a.fr', 'b.fr')), false],
  ['another sender', { ...shown(message), sender: { name: 'Jean', address: 'j@b.fr' } }, false],
  ['another subject', { ...shown(message), subject: 'Sujet' }, false],
  ['the same drawn anew', shown(message), true],
] as const)('%s', ([, other, isSame]) => {
  expect(fingerprintOf(other) === fingerprintOf(shown(message))).toBe(isSame);
});

test('a link that lost its address to Vigie makes no other message of it', () => {
  const open = shown(message);
  const before = fingerprintOf(open);
  const link = open.bodies[0]?.querySelector('a');
  link?.removeAttribute('href');
  expect(fingerprintOf(open)).toBe(before);
  link?.replaceWith(Object.assign(document.createElement('a'), { href: 'https://b.fr/', textContent: 'ici' }));
  expect(fingerprintOf(open)).not.toBe(before);
});

test('links are taken as they were before Safe Links replaced them', () => {
  const { html } = seenIn(shown('<a href="https://safelinks.example/?url=x" originalsrc="https://a.fr/">ici</a>'));
  expect(html).toContain('href="https://a.fr/"');
});

test('what is shown stands in for a source that failed, and says why', async () => {
  const failure = { kind: 'failed', step: 'the source', why: 'HTTP 500' } as const;
  const given = await sourceOrShown(Promise.resolve(failure), () => shown(message));
  expect(given).toMatchObject({ kind: 'seen', message: { completeness: 'view' }, insteadOf: failure });
  const raw = { kind: 'raw', bytes: new Uint8Array(1) } as const;
  expect(await sourceOrShown(Promise.resolve(raw), () => shown(message))).toBe(raw);
});
