// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fieldsOfNew, isNewPassword } from '../../../../extension/content/guide/new-password-field.ts';

const field = (name: string, more = ''): string => `<input type="password" name="${name}" ${more}>`;

test.for<readonly [form: string, chosen: readonly string[]]>([
  // Roundcube's plugin.
  [field('_curpasswd') + field('_newpasswd') + field('_confpasswd'), ['_newpasswd']],
  // A registration.
  [field('password') + field('password_confirm'), ['password']],
  [field('pw', 'autocomplete="new-password"'), ['pw']],
  [field('a', 'autocomplete="current-password"') + field('b', 'autocomplete="new-password"'), ['b']],
  [
    '<label>Ancien mot de passe <input type="password" name="x"></label><label>Nouveau mot de passe <input type="password" name="y"></label>',
    ['y'],
  ],
  [
    '<label>Nouveau <input type="password" name="y"></label><label>Ressaisissez-le <input type="password" name="z"></label>',
    ['y'],
  ],
  // Log-ins.
  [`<input name="user">${field('password')}`, []],
  [field('password', 'autocomplete="current-password"'), []],
  ['<input name="newpassword">', []],
])('in %s a password is chosen in %s', ([html, chosen]) => {
  document.body.innerHTML = `<form>${html}</form>`;
  const inputs = [...document.querySelectorAll('input')];
  expect(inputs.filter((each) => isNewPassword(each)).map(({ name }) => name)).toEqual(chosen);
});

test('a proposal goes where it is chosen and where it is typed once more, not into another form', () => {
  document.body.innerHTML = `<form>${field('old')}${field('new')}${field('confirm')}</form><form>${field('confirm2')}</form>`;
  const chosen = document.querySelector<HTMLInputElement>('[name=new]');
  expect(chosen && fieldsOfNew(chosen).map(({ name }) => name)).toEqual(['new', 'confirm']);
});
