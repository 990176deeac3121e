import { describe, expect, test } from 'vitest';
import { latin, read } from '../core/mail/raw.ts';

const head = 'From: a@exemple.fr\nSubject: x\n';
const page = `${head}Content-Type: text/html; charset=utf-8\n\n`;
const mixed = `${head}Content-Type: multipart/mixed; boundary=b\n\n`;
const five = 5_000_000;
const mail = 25_000_000;

/** A piece again and again, to this many characters. */
function fill(piece: string, length = five): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** Multiparts in multiparts. */
function nested(levels: number): string {
  const parts = Array.from(
    { length: levels },
    (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`,
  );
  return `${head}Content-Type: multipart/mixed; boundary=b0\n\n${parts.join('')}--b${levels}\n\n`;
}

/** Mails in mails. */
function forwarded(levels: number, inner: string): string {
  return `${head}Content-Type: message/rfc822\n\n`.repeat(levels) + inner;
}

describe('sources', () => {
  test.each([
    ['25 MB of empty lines', `${head}\n${'\n'.repeat(mail / 2)}`, 0],
    ['25 MB of lines', `${head}\n${fill('deux mots https://a.fr/b\n', mail)}`, 1],
    [
      '25 MB in base64',
      `${head}Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n${fill(`${'A'.repeat(76)}\n`, mail)}`,
      0,
    ],
    [
      '25 MB in quoted-printable',
      `${head}Content-Transfer-Encoding: quoted-printable\n\n${fill('d=C3=A9coup=\n', mail)}`,
      0,
    ],
    ['25 MB of boundaries', mixed + fill('--b\n\nx\n', mail), 0],
    ['25 MB of headers', `${fill('X-A: b\n', mail)}\nx`, 0],
    ['25 MB of page', page + fill('<p>Bonjour <a href="https://a.fr/">x</a></p>\n', mail), 1],
    [
      '10 000 parts',
      `${mixed}${'--b\nContent-Type: text/html\n\n<a href="https://a.fr/">x</a>\n'.repeat(10_000)}--b--`,
      1,
    ],
    [
      '10 000 attachments',
      `${mixed}${'--b\nContent-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<a href="https://a.fr/">x</a>\n'.repeat(10_000)}--b--`,
      1,
    ],
    ['100 levels of parts', `${nested(100)}https://a.fr/b`, 1],
    ['10 000 levels of parts', `${nested(10_000)}https://a.fr/b`, 0],
    ['100 levels of mails', forwarded(100, 'https://a.fr/b'), 0],
    ['20 levels of mails around 6 MB', forwarded(20, fill('https://a.fr/b\n', 6_000_000)), 0],
    ['200 000 recipients', `To: ${'a@b.fr, '.repeat(200_000)}\n${head}\nx`, 0],
    ['2 MB of broken From', `From: ${fill('<"(', 2_000_000)}\n\nx`, 0],
    ['2 MB of encoded words', `Subject: ${fill('=?utf-8?Q?a?= ', 2_000_000)}\n\nx`, 0],
    ['2 MB of raw 8-bit subject', `Subject: ${fill('\u00e9', 2_000_000)}\n\nx`, 0],
    ['2 MB of Authentication-Results', `Authentication-Results: ${fill('mx; spf=(', 2_000_000)}\n\nx`, 0],
  ])('%s', async (_what, source, links) => {
    const border = { authservIds: ['mx'], receivedBy: ['mx'] };
    expect((await read(latin(source), { border })).links).toHaveLength(links);
  });
});

describe('pages of 5 MB in one line', () => {
  test.each([
    ['words', 'deux mots '],
    ['open elements', '<div>'],
    ['drawings in drawings', '<svg>'],
    ['tables in tables', '<table><tr><td>'],
    ['links', '<a href="https://a.fr/">x</a>'],
    ['styles', '<p style="color:red;display:none;font-size:1px;background:#fff">x'],
    ['less-than signs', '<'],
    ['addresses', 'https://a.fr/ '],
  ])('%s', async (_what, piece) => {
    const { text, links } = await read(`${page}${fill(piece)}`);
    expect(text.visible.length).toBeLessThanOrEqual(200_000);
    expect(links.length).toBeLessThanOrEqual(2_000);
  });

  test('100 000 elements in each other, then a link', async () => {
    const deep = `${'<div>'.repeat(100_000)}<a href="https://a.fr/">Ici</a>${'</div>'.repeat(100_000)}`;
    const { links, text } = await read(`${page}${deep}`);
    expect(text.visible).toBe('Ici');
    expect(links).toHaveLength(1);
  });

  test('100 000 links to different places', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `<a href="https://a${at}.fr/?url=https://b.fr/">x</a>`);
    expect((await read(`${page}${many.join('')}`)).links).toHaveLength(2_000);
  });
});

describe('attachments', () => {
  const attached = (name: string): string => `${head}Content-Type: application/octet-stream; name=${name}\n\n`;

  test.each([
    ['a.html', '<script>', 'atob("'],
    ['a.html', '<script>', 'unescape("%3C") '],
    ['a.html', '', '<script>atob("PGZvcm0+")</script>'],
    ['a.html', '<script>', 'https://'],
    ['a.pdf', '%PDF-1.7', '/URI('],
    ['a.zip', '', 'PK\u0003\u0004'],
    ['a.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '_\u0000'],
  ])('5 MB of %s: %s%s', async (name, start, piece) => {
    const { attachments } = await read(latin(`${attached(name)}${start}${fill(piece)}`));
    expect(attachments[0]?.size).toBeGreaterThan(five);
  });
});

describe('pages of 1 MB of what a parser may choke on', () => {
  test.each([
    ['one word', 'a'],
    ['paragraphs', '<p>'],
    ['forms', '<form><input>'],
    ['open links', '<a href="https://a.fr/">'],
    ['ends of nothing', '<div></span>'],
    ['classes', '<style>.a{color:red}</style><p class="a b c d e f">x'],
    ['open style sheets', '<style>.a{'],
    ['comments for Outlook', '<!--[if mso]><a href="https://a.fr/">x</a><![endif]-->'],
    ['open comments', '<!--[if mso]>'],
    ['open tags', '<a '],
    ['attributes', '<a b=c '],
    ['references', '&amp;'],
    ['zero-width characters', 'a&#8203;'],
    ['quoted lines', '&gt; a<br>'],
    ['reply lines', 'Le 4 mars, A a écrit<br>'],
    ['header lines', 'De : a<br>Envoyé : b<br>'],
    ['beginnings of addresses', 'https://'],
    ['brackets', 'https://a.fr/('.concat(')'.repeat(8_000), ' ')],
    ['pictures', '<img src="https://a.fr/b.png">'],
    ['embedded pictures', `<img src="data:image/png;base64,${'A'.repeat(10_000)}">`],
    ['scripts', '<script>a</script>'],
    ['wrapped links', `<a href="https://urldefense.com/v3/__${'*'.repeat(4_000)}__;w6nD!">x</a>`],
    ['redirectors', `<a href="https://www.google.com/url?q=${'%25'.repeat(2_000)}">x</a>`],
  ])('%s', async (_what, piece) => {
    const { text, links } = await read(`${page}${fill(piece, 1_000_000)}`);
    expect(text.visible.length).toBeLessThanOrEqual(200_000);
    expect(links.length).toBeLessThanOrEqual(2_000);
  });
});
