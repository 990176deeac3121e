import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../core/mail/html/read-page.ts';
import { seen } from '../raw.ts';

describe('text as a person sees it', () => {
  test.each([
    ['<p>Un  <b>deux</b>\n trois</p>', 'Un deux trois'],
    ['<p>Un</p><p>deux</p>', 'Un\ndeux'],
    ['Un<br>deux<div>trois</div>quatre', 'Un\ndeux\ntrois\nquatre'],
    ['<table><tr><td>Un<td>deux<tr><td>trois</table>', 'Un deux\ntrois'],
    ['<b>Ac</b>ad<i>émie</i>', 'Académie'],
    ['mot de p<span style="font-size:0">xyz</span>asse', 'mot de passe'],
    ['<head><p>Un</p></head><math><mtext>deux</mtext></math><object>trois</object>', 'Un\ndeuxtrois'],
    ['Caf&eacute;&nbsp;&amp;&#x20;th&#233;', 'Café & thé'],
    ['<pre>Un\n  deux</pre>', 'Un\ndeux'],
    ['<head><title>Titre</title><style>p{}</style></head><script>x</script><p>Texte', 'Texte'],
    ['<ul><li>Un<li>deux</ul>', 'Un\ndeux'],
    ['<a href="x">Un</a><a href="y">deux</a>', 'Undeux'],
    ['<!-- non --><p>oui</p><!--[if !mso]><!-->aussi<!--<![endif]-->', 'oui\naussi'],
    ['<![if !mso]>oui<![endif]>', 'oui'],
    ['<input placeholder="Mot de passe"><input type="submit" value="Valider">', 'Mot de passe Valider'],
    ['<div/>Un<div/>deux', 'Un\ndeux'],
    ['<noscript>Un</noscript>', 'Un'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(seen(html)).toBe(expected);
  });
});

describe('links', () => {
  test.each([
    ['<a href="https://a.fr/">Ici</a>', 'anchor|Ici|https://a.fr/'],
    ['<a href="https://a.fr/"><img src="b.png" alt="Se connecter"></a>', 'anchor|Se connecter|https://a.fr/'],
    ['<a href="https://a.fr/"><img alt="logo"> Ici</a>', 'anchor|Ici|https://a.fr/'],
    ['<a href="https://a.fr/"><span style="display:none">b.fr</span>Ici</a>', 'anchor|Ici|https://a.fr/'],
    [
      '<a href="https://a.fr/">Un <a href="https://b.fr/">deux</a>',
      'anchor|Un|https://a.fr/',
      'anchor|deux|https://b.fr/',
    ],
    ['<a href="https://a.fr/"><td>Un</td></a>', 'anchor|Un|https://a.fr/'],
    ['<map><area href="https://a.fr/" alt="Carte"></map>', 'area|Carte|https://a.fr/'],
    ['<svg><a xlink:href="https://a.fr/"><text>Ici</text></a></svg>', 'anchor|Ici|https://a.fr/'],
    ['<meta http-equiv="Refresh" content="0; URL=\'https://a.fr/\'">', 'refresh||https://a.fr/'],
    ['<iframe src="https://a.fr/"></iframe>', 'refresh||https://a.fr/'],
    ['<form action="https://a.fr/"><input type="submit" value="Valider"></form>', 'form|Valider|https://a.fr/'],
    ['<button formaction="https://a.fr/">Valider</button>', 'button|Valider|https://a.fr/'],
    [
      '<!--[if mso]><v:roundrect href="https://a.fr/"><center>Ici</center></v:roundrect><![endif]-->',
      'button|Ici|https://a.fr/',
    ],
    ['<!--[if (gte mso 9)|(IE)]><a href="https://a.fr/">Ici</a><![endif]-->', 'anchor|Ici|https://a.fr/'],
    ['<v:rect href="https://a.fr/"/>', 'button||https://a.fr/'],
    ['<a href="javascript:alert(1)">x</a>', 'anchor|x|javascript:alert(1)'],
    ['<a href="#haut">x</a><a name="y">y</a><a href=" ">z</a>'],
  ])('%s', (html, ...expected) => {
    expect(readPage(html).links.map(({ kind, text, href }) => `${kind}|${text}|${href}`)).toEqual(expected);
  });
});

describe('forms', () => {
  test.each([
    ['<form action="https://a.fr/"><input type="password"></form>', 'https://a.fr/', ['password']],
    ['<form><input name="user"><input name="mdp"></form>', undefined, ['text', 'password']],
    ['<form action=""><input name="cardnumber"><input name="otp_code"></form>', undefined, ['card', 'code']],
    ['<form action="mailto:a@b.fr"><textarea></textarea></form>', 'mailto:a@b.fr', ['text']],
    ['<form action="a"><input type="hidden" name="password"><input type="submit"></form>', 'a', []],
    ['<form action="a"><form action="b"><input type="password"></form></form>', 'a', ['password']],
    // Without a form the field works by a script only, but nobody shows a password field for nothing.
    ['<input type="password">', undefined, ['password']],
  ] as const)('%s', (html, action, asks) => {
    expect(readPage(html).forms.map((form) => [form.action, [...form.asks]])).toEqual([[action, asks]]);
  });

  test('empty forms only fill room', () => {
    expect(readPage('<form></form><form></form>').forms).toEqual([]);
  });

  test('a search field outside of any form asks for nothing', () => {
    expect(readPage('<input placeholder="Rechercher">').forms).toEqual([]);
  });
});

test('what mail programs mark as quoted is marked', () => {
  const { quoted } = readPage('Oui.<blockquote type="cite">Viens-tu ?<br>Dis-moi.</blockquote>Bien à vous');
  expect(quoted).toBe('Oui.\n> Viens-tu ?\n> Dis-moi.\nBien à vous');
  expect(readPage('Oui.<div id="divRplyFwdMsg">De : A</div><p>Viens-tu ?</p>').quoted).toBe(
    'Oui.\n> De : A\n> Viens-tu ?',
  );
});

test('text outside of links is told apart', () => {
  expect(readPage('<p>Voir www.a.fr</p><a href="https://b.fr/">https://c.fr/</a>').loose).toBe('Voir www.a.fr');
});

test('scripts are kept, those in attributes too', () => {
  const { scripts } = readPage('<script>un()</script><p onclick="deux()">x<script src="https://a.fr/b.js"></script>');
  expect(scripts).toEqual(['un()', 'deux()', 'https://a.fr/b.js']);
});
