import { describe, expect, test } from 'vitest';
import { readAttached } from '../raw.ts';

const payload = Buffer.from('x'.repeat(900)).toString('base64');

describe('what an attached page would do', () => {
  test.each([
    ['facture.html', 'text/html', '<p>Bonjour</p>', ['html']],
    ['facture', 'application/octet-stream', '\ufeff <!DOCTYPE html><p>Bonjour', ['html']],
    ['facture.shtml', 'application/octet-stream', 'Bonjour', ['html']],
    [
      'facture.html',
      'text/html',
      '<form action="https://a.fr/"><input type="password"></form>',
      ['form', 'html', 'password-field'],
    ],
    [
      'facture.html',
      'text/html',
      '<input type=password><script>envoyer()</script>',
      ['form', 'html', 'password-field', 'script'],
    ],
    ['facture.html', 'text/html', '<meta http-equiv=refresh content="0;url=https://a.fr/">', ['html', 'redirect']],
    [
      'facture.html',
      'text/html',
      '<script>window.location.href = "https://a.fr/"</script>',
      ['html', 'redirect', 'script'],
    ],
    [
      'facture.html',
      'text/html',
      '<body onload="location.replace(\'https://a.fr/\')">',
      ['html', 'redirect', 'script'],
    ],
    [
      'facture.html',
      'text/html',
      `<script>document.write(atob("${payload}"))</script>`,
      ['html', 'script', 'smuggling'],
    ],
    [
      'facture.html',
      'text/html',
      `<script>new Blob([Uint8Array.from([${'77,90,'.repeat(300)}])])</script>`,
      ['html', 'script', 'smuggling'],
    ],
    [
      'facture.html',
      'text/html',
      `<script>document.write(unescape('${'%3C'.repeat(300)}'))</script>`,
      ['html', 'script', 'smuggling'],
    ],
    [
      'facture.html',
      'text/html',
      `<a download="a.zip" href="data:application/zip;base64,${payload}">x</a>`,
      ['html', 'smuggling'],
    ],
    // A long script that carries nothing.
    ['facture.html', 'text/html', `<script>${'if (a) { b(atob(c)); } '.repeat(100)}</script>`, ['html', 'script']],
    ['plan.svg', 'image/svg+xml', '<svg><path d="M0 0"/></svg>', ['svg']],
    [
      'plan.svg',
      'image/svg+xml',
      '<svg><script><![CDATA[location="https://a.fr/"]]></script></svg>',
      ['redirect', 'script', 'svg'],
    ],
    ['plan', 'application/octet-stream', '<?xml version="1.0"?><svg xmlns="x">', ['svg']],
    ['note.txt', 'text/plain', 'Bonjour <form>', []],
  ] as const)('%s %s %s', async (name, type, content, traits) => {
    const { attachments } = await readAttached(name, type, content);
    expect([...(attachments[0]?.traits ?? [])].toSorted()).toEqual(traits);
  });
});

test('a page that its script carries is read too', async () => {
  const inner = '<form action="https://a.fr/"><input type="password"></form>';
  const percent = [...inner].map((character) => `%${character.charCodeAt(0).toString(16)}`).join('');
  const carriers = [
    `document.write(atob("${Buffer.from(inner).toString('base64')}"))`,
    `write(unescape('${percent}'))`,
  ];
  for (const script of carriers) {
    const { links, forms, attachments } = await readAttached('a.html', 'text/html', `<script>${script}</script>`);
    expect(links.map(({ href }) => href)).toEqual(['https://a.fr/']);
    expect(forms).toHaveLength(1);
    expect(attachments[0]?.traits.has('password-field')).toBe(true);
  }
});

test("its links and forms are the attachment's", async () => {
  const { links, forms } = await readAttached(
    'facture.html',
    'text/html',
    '<a href="https://a.fr/">Voir</a><form action="https://b.fr/"></form><script>fetch("https:\\/\\/c.fr\\/x.php");' +
      'y(atob("aHR0cHM6Ly9kLmZyLw=="))</script><svg xmlns="http://www.w3.org/2000/svg"></svg>',
  );
  expect(links.map(({ kind, url }) => `${kind} ${url.text}`)).toEqual([
    'attachment https://a.fr/',
    'attachment https://b.fr/',
    'attachment https://c.fr/x.php',
    'attachment https://d.fr/',
  ]);
  expect(forms.map(({ action, attachment }) => [action?.text, attachment])).toEqual([['https://b.fr/', 0]]);
});

test.each([
  ['UTF-16', Uint8Array.of(0xff, 0xfe, ...Buffer.from('<a href="https://é.fr/">x</a>', 'utf16le'))],
  ['UTF-8', new TextEncoder().encode('<a href="https://é.fr/">x</a>')],
  ['Latin-1', Buffer.from('<a href="https://é.fr/">x</a>', 'latin1')],
  ['declared', Buffer.from('<meta charset="iso-8859-15"><a href="https://é.fr/">x</a>', 'latin1')],
  ['unknown', Buffer.from('<meta charset="x-none"><a href="https://é.fr/">x</a>', 'latin1')],
] as const)('a page in %s is read', async (_charset, content) => {
  const { links } = await readAttached('a.html', 'text/html', content);
  expect(links[0]?.domain?.unicode).toBe('é.fr');
});
