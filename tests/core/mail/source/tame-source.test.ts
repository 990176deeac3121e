import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { tameSource } from '../../../../core/mail/source/tame-source.ts';
import { read, utf8 } from '../raw.ts';

const lines = (line: string, count: number): string => `${line}\n`.repeat(count);
const head = 'Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n';

test('a message of ordinary length is left as it is', () => {
  const source = utf8(`Subject: x\n\n${lines('a', 100)}`);
  expect(tameSource(source).source).toBe(source);
});

describe('what postal-mime reads of a long message stays the same but for line ends', () => {
  test.each([
    ['text', `Subject: x\n\n${lines('deux mots', 6_000)}fin`],
    [
      'base64',
      `${head}--b\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n${lines('YWJj', 6_000)}\n--b--\n`,
    ],
    ['quoted-printable', `Content-Transfer-Encoding: quoted-printable\n\n${lines('d=C3=A9coup=', 6_000)}fin`],
    [
      'two parts',
      `${head}--b\n\n${lines('un', 6_000)}--b\nContent-Transfer-Encoding: quoted-printable\n\n${lines('d=C3=A9=', 6_000)}fin\n--b--`,
    ],
    [
      'the same the other way',
      `${head}--b\nContent-Transfer-Encoding: quoted-printable\n\n${lines('d=C3=A9=', 6_000)}fin\n--b\n\n${lines('un', 6_000)}--b--`,
    ],
    // What looks like a boundary in quoted-printable must not end it.
    [
      'a line of hyphens',
      `Content-Transfer-Encoding: quoted-printable\n\n--x\nContent-Transfer-Encoding: 7bit\n\n${lines('d=C3=A9coup=', 6_000)}fin`,
    ],
    [
      'an encoding in disguise',
      `${head}--b\n Content-Transfer-Encoding : quoted-(x)printable\n\n${lines('d=C3=A9coup=', 6_000)}fin\n--b--`,
    ],
  ])('%s', async (_what, text) => {
    const source = utf8(text);
    const { source: tame, cut } = tameSource(source);
    expect(cut).toBe(false);
    const [before, after] = await Promise.all([PostalMime.parse(source), PostalMime.parse(tame)]);
    expect(normal(after.text)).toBe(normal(before.text));
    expect(after.attachments.map(({ content }) => content)).toEqual(before.attachments.map(({ content }) => content));
  });
});

test('a long attached mail is read to its end', async () => {
  const inner = `Subject: y\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${lines('un', 6_000)}<a href=3D"https://=\na.fr/">x</a>`;
  const { links } = await read(`${head}--b\nContent-Type: message/rfc822\n\n${inner}\n--b--`);
  expect(links.map(({ href }) => href)).toEqual(['https://a.fr/']);
});

test('a message of nothing but boundaries is cut', () => {
  expect(tameSource(utf8(`${head}${lines('--b', 60_000)}`)).cut).toBe(true);
});

function normal(text: string | undefined): string | undefined {
  return text?.replaceAll('\r', '\n').trimEnd();
}
