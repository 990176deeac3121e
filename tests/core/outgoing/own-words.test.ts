import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankQuoted } from '../../../core/outgoing/own-words.ts';

/** The lines that are left, without the blank ones. */
const left = (...lines: readonly string[]) =>
  blankQuoted(lines.join('\n'))
    .split('\n')
    .filter((line) => line.trim() !== '');

test('what is marked is quoted', () => {
  expect(left('Oui.', '> Viendrez-vous ?', '>> Quand ?')).toEqual(['Oui.']);
});

test('an answer below marked lines is the writer’s', () => {
  const announced = 'Le lundi 3 mars 2025, Claire Martin a écrit :';
  expect(left(announced, '> Quel est ton NUMEN ?', '', '11E9501234ABC')).toEqual(['11E9501234ABC']);
  expect(left(announced, '', '> Bonjour', 'Bonsoir')).toEqual(['Bonsoir']);
});

test('all below an announcement without marks is quoted', () => {
  expect(left('Merci.', 'Le lundi 3 mars 2025, Claire Martin a écrit :', 'Mon NUMEN est …', 'Claire')).toEqual([
    'Merci.',
  ]);
  expect(left('Thanks.', 'On Mon, 3 Mar 2025, Claire Martin wrote:', 'my password is x1y2')).toEqual(['Thanks.']);
});

test('all below copied headers or a line is quoted', () => {
  expect(left('Merci.', 'De : Claire', 'Envoyé : lundi', 'Objet : NUMEN', 'texte')).toEqual(['Merci.']);
  expect(left('Merci.', '-----Message d’origine-----', 'texte')).toEqual(['Merci.']);
  expect(left('Pour toi.', '---------- Forwarded message ---------', 'texte')).toEqual(['Pour toi.']);
});

test('a sentence of the writer’s own announces nothing', () => {
  expect(left('Le proviseur a écrit :', 'Mon NUMEN est là.')).toHaveLength(2);
});

test('an ordinary message stays as it is', () => {
  const text = 'Bonjour,\n\nDe : 8 h à : 9 h, salle 12.\nCordialement';
  expect(blankQuoted(text)).toBe(text);
});

test('no place moves', () => {
  const line = fc.oneof(fc.string(), fc.constantFrom('> x', 'De : a', 'Objet : b', 'Le 3 mars, A a écrit :', '', '💐'));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const own = blankQuoted(text);
      expect(own).toHaveLength(text.length);
      for (let at = 0; at < text.length; at++) expect([text[at], ' ']).toContain(own[at]);
    }),
  );
});
