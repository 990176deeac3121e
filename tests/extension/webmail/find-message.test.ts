// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';

import { findMessages } from '../../../extension/webmail/find-message.ts';

afterEach(() => document.body.replaceChildren());

function found(html: string): ReturnType<typeof findMessages> {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return findMessages(document);
}

const around = (header: string, body = 'Bonjour'): string =>
  `<main>${header}<div class="message-body">${body}</div><button>Répondre</button></main>`;

test.for([
  ['email', '<span email="j@a.fr">Jean</span>'],
  ['data-hovercard-id', '<span data-hovercard-id="j@a.fr">Jean</span>'],
  ['data-email', '<span data-email="j@a.fr">Jean</span>'],
  ['mailto', '<a href="mailto:j@a.fr?subject=x">Jean</a>'],
  ['title', '<span title="Jean <j@a.fr>">Jean</span>'],
  ['aria-label', '<span aria-label="De j@a.fr">Jean</span>'],
  ['text', '<span>Jean &lt;j@a.fr&gt;</span>'],
] as const)('the sender by %s', ([, sender]) => {
  expect(found(around(`<h2>Objet</h2>${sender}<time>lundi</time>`))).toMatchObject([
    { subject: 'Objet', sender: { name: 'Jean', address: 'j@a.fr' } },
  ]);
});

test('an attribute counts before a text, the surer attribute before the other', () => {
  const header = '<h2>m@a.fr vous écrit</h2><span title="x@a.fr">X</span><span email="j@a.fr">Jean</span>';
  expect(found(around(header))[0]?.sender?.address).toBe('j@a.fr');
});

test.for([
  ['in the body', around('<h2>Objet</h2><time>lundi</time>', '<a href="mailto:j@a.fr">Jean</a>')],
  [
    'below the body',
    around('<h2>Objet</h2><time>lundi</time>').replace('</main>', '<a href="mailto:j@a.fr">Jean</a></main>'),
  ],
  [
    'in a banner of our own',
    around('<h2>Objet</h2><time>lundi</time><vigie-banner aria-label="j@a.fr"></vigie-banner>'),
  ],
] as const)('an address %s is no sender', ([, html]) => {
  expect(found(html)).toMatchObject([{ subject: 'Objet', sender: undefined }]);
});

test('a body within a body is none', () => {
  const forged = `<div class="message-body"><h2>Autre</h2>${around('<h2>Autre</h2><span email="r@a.fr">Le recteur</span>')}</div>`;
  const messages = found(around('<h2>Objet</h2><span email="j@a.fr">Jean</span><time>lundi</time>', forged));
  expect(messages.map(({ subject, sender }) => [subject, sender?.address])).toEqual([['Objet', 'j@a.fr']]);
});

test('messages of a conversation have each their own header', () => {
  const message = (name: string): string =>
    `<section>${around(`<h3>Objet</h3><span email="${name}@a.fr">${name}</span><time>lundi</time>`)}</section>`;
  expect(found(message('jean') + message('marie')).map(({ sender }) => sender?.address)).toEqual([
    'jean@a.fr',
    'marie@a.fr',
  ]);
});

test.for([
  ['an article', '<article><h1>Titre</h1><div class="content">Bonjour</div></article>'],
  ['a body alone', '<div class="message-body">Bonjour</div>'],
  ['an empty body', around('<h2>Objet</h2><span email="j@a.fr">Jean</span><time>lundi</time>', '')],
  [
    'a message being written',
    around('<h2>Objet</h2><span email="j@a.fr">Jean</span><time>lundi</time>').replace(
      'class="message-body"',
      'class="message-body" contenteditable="true"',
    ),
  ],
  ['nothing', ''],
] as const)('%s is no message', ([, html]) => {
  expect(found(html)).toEqual([]);
});
