// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isCredential } from '../../../../extension/content/site/credential-field.ts';

function field(html: string): EventTarget | undefined {
  document.body.innerHTML = html;
  return document.querySelector('input, textarea, select') ?? undefined;
}

test.for([
  '<input type="password">',
  '<input type="password" name="q">',
  '<input autocomplete="one-time-code">',
  '<input name="numen">',
  '<label>Votre NUMEN <input></label>',
  '<label for="a">Mot de passe</label><input id="a">',
  '<input placeholder="Code de vérification">',
  '<input type="tel" aria-label="Code reçu par SMS">',
])('a secret is asked for: %s', (html) => {
  expect(isCredential(field(html))).toBe(true);
});

test.for([
  '<input name="q" type="search" placeholder="Rechercher">',
  '<input name="email" type="email">',
  '<label>Code postal <input name="cp"></label>',
  '<label>Code promo <input></label>',
  '<input type="checkbox" name="password">',
  '<input type="submit" value="Mot de passe oublié">',
  '<textarea name="password"></textarea>',
  '<select name="otp"></select>',
])('nothing of the kind: %s', (html) => {
  expect(isCredential(field(html))).toBe(false);
});

test('what is no element is no field', () => {
  expect(isCredential(undefined)).toBe(false);
  expect(isCredential(window)).toBe(false);
});
