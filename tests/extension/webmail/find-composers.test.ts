// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';

import type { Composer } from '../../../extension/webmail/adapter.ts';
import { findComposers } from '../../../extension/webmail/compose/find-composers.ts';

// Other files have the same document.
afterEach(() => document.body.replaceChildren());

function found(html: string, bodies = ''): readonly Composer[] {
  document.body.innerHTML = html;
  return findComposers(document, bodies === '' ? [] : [...document.querySelectorAll(bodies)]);
}

const editor = '<div contenteditable="true">Bonjour Claire</div>';
const send = '<button>Envoyer</button><button>Enregistrer</button>';

test.for([
  [
    'cells of a table, buttons of dojo',
    `<table><tr><td>À :</td><td><input value="claire@a.fr"></td></tr><tr><td>Cc :</td><td><input value="m@a.fr"></td></tr>
      <tr><td>Objet :</td><td><input value="Conseil"></td></tr></table>${editor}
      <span class="dijitButton"><span class="dijitButtonNode"><span role="button"><span class="dijitButtonText">Envoyer</span></span></span></span>
      <span class="dijitButton"><span class="dijitButtonNode"><span role="button">Enregistrer</span></span></span>`,
  ],
  [
    'labels that point to their fields',
    `<label for="a">À</label><p></p><textarea id="a">claire@a.fr</textarea><label for="c">Copie à</label><p></p><input id="c" value="m@a.fr">
      <span id="s">Objet</span><p></p><input aria-labelledby="s" value="Conseil">${editor}${send}`,
  ],
  [
    'names in English',
    `<form><input name="to" value="claire@a.fr"><input aria-label="Cc" value="m@a.fr"><input placeholder="Subject" value="Conseil">
      <textarea name="text">Bonjour Claire</textarea><input type="submit" value="Send"></form>`,
  ],
] as const)('a form is known by %s', ([, html]) => {
  const [composer, ...others] = found(`<main>${html}</main>`);
  expect(others).toEqual([]);
  expect(composer?.recipients()).toEqual([
    { address: 'claire@a.fr', field: 'to' },
    { address: 'm@a.fr', field: 'cc' },
  ]);
  expect(composer?.subject()).toBe('Conseil');
  expect(composer?.body().own).toBe('Bonjour Claire');
  const labels = composer?.sendButtons().map((each) => each.textContent || each.getAttribute('value')) ?? [];
  expect(new Set(labels.map((label) => label?.trim())).size).toBe(1);
});

const form = (more = ''): string =>
  `<section>${more}<input placeholder="À"><input placeholder="Objet">${editor}${send}</section>`;

test.for([
  ['nobody to write to', '<input placeholder="Objet"><div contenteditable="true"></div><button>Envoyer</button>'],
  ['nothing to write in', '<input placeholder="À"><input placeholder="Objet"><button>Envoyer</button>'],
  [
    'nothing that sends',
    `<input placeholder="À"><input placeholder="Objet">${editor}<button>Envoyer plus tard</button>`,
  ],
  ['a search', '<input placeholder="Objet"><input placeholder="Destinataire"><button>Rechercher</button>'],
] as const)('a page with %s has no form of a message', ([, html]) => {
  expect(found(html)).toEqual([]);
});

test('two forms are two, each with what is its own', () => {
  expect(found(form() + form('<p>deux</p>')).map(({ root }) => root.nodeName)).toEqual(['SECTION', 'SECTION']);
});

test('one in the body of a message is the sender’s', () => {
  expect(found(`<div id="body">${form()}</div>`, '#body')).toEqual([]);
});

test('a field that comes later is read too', () => {
  const [composer] = found(form());
  document.querySelector('input')?.insertAdjacentHTML('afterend', '<input placeholder="Cci" value="p@a.fr">');
  expect(composer?.recipients()).toEqual([{ address: 'p@a.fr', field: 'bcc' }]);
});
