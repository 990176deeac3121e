// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { composerOf } from '../../../extension/webmail/compose/composer-of.ts';

/** A form whose recipients are chips, as many webmails draw them: Enter makes one of what is typed, its cross takes it away. */
function showForm(chips: readonly string[], typed = '', isDeaf = false): ReturnType<typeof composerOf> {
  document.body.innerHTML = `<form><div class="to"><input></div><div class="cc"><input></div><input name="subject" value="Conseil">
    <div contenteditable="true"><p>Bonjour</p><blockquote>Merci</blockquote></div><button class="send">Envoyer</button>
    <button class="save">Enregistrer</button></form><p class="notice"></p>`;
  const input = document.querySelector<HTMLInputElement>('.to input');
  const addChip = (address: string): void => {
    const chip = document.createElement('span');
    chip.className = 'chip';
    chip.title = address;
    const cross = document.createElement('button');
    cross.type = 'button';
    cross.addEventListener('click', () => chip.remove());
    chip.append('Claire', cross);
    input?.before(chip);
  };
  chips.forEach(addChip);
  if (input) input.value = typed;
  input?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' || isDeaf) return;
    input.value.split(',').forEach((address) => addChip(address.trim()));
    input.value = '';
  });
  document.querySelector('.save')?.addEventListener('click', (event) => {
    event.preventDefault();
    const notice = document.querySelector('.notice');
    if (notice) notice.textContent = 'Enregistré à 10:02';
  });
  return composerOf({
    root: document.querySelector('form') ?? document.body,
    fields: { to: '.to', cc: '.cc' },
    chip: '.chip',
    remove: 'button',
    subject: '[name="subject"]',
    editor: '[contenteditable]',
    send: '.send',
    draft: { button: '.save', saved: '.notice' },
  });
}

const wrong = 'claire@ac-montpelier.fr';
const right = 'claire@ac-montpellier.fr';

test('what is written is read, what is quoted apart', () => {
  const composer = showForm([wrong], 'm@a.fr');
  expect(composer.recipients()).toEqual([
    { address: wrong, field: 'to' },
    { address: 'm@a.fr', field: 'to' },
  ]);
  expect(composer.subject()).toBe('Conseil');
  expect(composer.body()).toEqual({ own: 'Bonjour', quoted: 'Merci' });
  expect(composer.sendButtons()).toHaveLength(1);
  expect(composer.place('recipients')?.className).toBe('to');
});

test.for([
  ['a chip', [wrong, 'm@a.fr'], '', ['m@a.fr', right]],
  ['what is still typed', ['m@a.fr'], wrong, ['m@a.fr', right]],
  ['a chip while another address is typed', [wrong], 'm@a.fr', ['m@a.fr', right]],
] as const)('%s is put right', async ([, chips, typed, addresses]) => {
  const composer = showForm(chips, typed);
  expect(await composer.correct(wrong.toUpperCase(), right)).toBe(true);
  expect(composer.recipients().map(({ address }) => address)).toEqual(addresses);
});

test('an address that is not there is not put right', async () => {
  expect(await showForm(['m@a.fr']).correct(wrong, right)).toBe(false);
});

test('a draft is saved when the webmail says so', async () => {
  expect(await showForm([]).saveDraft?.()).toBe(true);
});
