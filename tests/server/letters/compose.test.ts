import { expect, test } from 'vitest';

import { compose } from '../../../server/letters/compose.ts';
import { deadLinks } from '../../../server/letters/dead-links.ts';
import { montpellier } from '../../core/profile/montpellier.ts';

test.each([
  ['https://evil.example/login?x=a.b', 'hxxps[:]//evil[.]example/login?x=a[.]b'],
  ['www.evil.example', 'www[.]evil[.]example'],
  ['écrivez à jean@evil.example.', 'écrivez à jean[@]evil[.]example.'],
  ['Fin de phrase. Une autre.', 'Fin de phrase. Une autre.'],
  ['ftp://a.b', 'ftp[:]//a[.]b'],
])('nothing in %j leads anywhere', (text, dead) => {
  expect(deadLinks(text)).toBe(dead);
});

test('an answer names the message, the decision and the comment, and no link of the mail lives', () => {
  const letter = compose(
    { kind: 'answer', decision: 'phishing', comment: 'Vu sur https://evil.example/a' },
    'Cliquez sur http://evil.example',
    'fr',
    montpellier,
  );
  expect(letter.text).toContain('« Cliquez sur hxxp[:]//evil[.]example »');
  expect(letter.text).toContain('C’est un hameçonnage.');
  expect(letter.text).not.toMatch(/https?:|evil\.example/u);
  expect(letter.subject).not.toContain('evil');
});
