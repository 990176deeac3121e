// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { writtenIn } from '../../../extension/webmail/written-body.ts';

const written = (html: string): ReturnType<typeof writtenIn> => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return writtenIn(page.body);
};

test.for([
  ['<p>Bonjour</p><p>Merci</p>', 'Bonjour\nMerci', ''],
  ['Bonjour<br>Merci', 'Bonjour\nMerci', ''],
  ['<div>Bonjour</div><blockquote><p>Le code ?</p></blockquote><div>Merci</div>', 'Bonjour\nMerci', 'Le code ?'],
  ['Bonjour<div class="gmail_quote">Le <b>lundi</b></div>', 'Bonjour', 'Le lundi'],
  ['<style>p { color: red }</style><p>Bonjour\u00a0!</p>', 'Bonjour !', ''],
  ['', '', ''],
] as const)('%s', ([html, own, quoted]) => {
  const found = written(html);
  expect(found.own.replaceAll(/\n+/gu, '\n')).toBe(own);
  expect(found.quoted).toBe(quoted);
});
