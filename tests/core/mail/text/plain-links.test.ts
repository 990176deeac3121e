import { expect, test } from 'vitest';
import { plainLinks } from '../../../../core/mail/text/plain-links.ts';

test.each([
  ['Voir https://a.fr/b.', 'https://a.fr/b'],
  ['(voir http://a.fr/b_(c))', 'http://a.fr/b_(c)'],
  ['<https://a.fr/>, «https://b.fr/»', 'https://a.fr/', 'https://b.fr/'],
  ['lien:https://a.fr/?x=1&y=2!', 'https://a.fr/?x=1&y=2'],
  ['HTTP://A.FR/', 'HTTP://A.FR/'],
  ['http://3405804121/acces', 'http://3405804121/acces'],
  ['www.exemple.fr/acces', 'http://www.exemple.fr/acces'],
  ['exemple.fr/acces, ou exemple.com:8080/x', 'http://exemple.fr/acces', 'http://exemple.com:8080/x'],
  ['académie.fr/acces', 'http://académie.fr/acces'],
  // What looks like one and is none.
  ['et/ou, 1.2/3, a.b/c, c@exemple.fr, c@exemple.fr/x, fichier.docx, 10.5%'],
  ['http:// https://. ://x ftp'],
  [''],
])('%s', (text, ...expected) => {
  expect([...plainLinks(text)].map(({ href }) => href)).toEqual(expected);
});
