import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dangerousMail, ordinaryMail } from './letters-to-judge.ts';
import { jsonLines, runVigie } from './run-vigie.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What no output may hold: escapes, other controls but line ends, bidi marks, invisible characters. */
const forbidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

const tricks = '\u001b[2J\u001b]0;title\u0007\u009b31m\u202egnp.exe\u2066\u200b\u{e0041}\r\b';

const trickyMail = [
  `From: =?utf-8?B?${Buffer.from(`Rectorat${tricks}`).toString('base64')}?= <a@ac-montpelier.fr>`,
  `Subject: =?utf-8?B?${Buffer.from(`Votre mot de passe${tricks}`).toString('base64')}?=`,
  'Content-Type: text/html; charset=utf-8',
  '',
  `<a href="https://ac-montpelier.fr/">https://ac-montpellier.fr${tricks}</a> Validez votre mot de passe${tricks}`,
  '',
].join('\r\n');

test.for([['--json'], ['--cards'], ['--cards', '--lang', 'en'], ['--summary', '--cards']])(
  'no control reaches the terminal from a message (%s)',
  async (options) => {
    const { out, err } = await runVigie(['scan', '-', ...options], { input: trickyMail });
    expect(out.length).toBeGreaterThan(50);
    expect(out).not.toMatch(forbidden);
    expect(err).toBe('');
  },
);

test('no control reaches the terminal from the name of a file', async () => {
  const folder = temporaryFolder({ 'a\u001b[31m\u202e.eml': ordinaryMail, 'b\u009b31m\n.eml': '' });
  const { out, err } = await runVigie(['scan', folder, '--cards']);
  expect(out + err).not.toMatch(forbidden);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('no control reaches the terminal from an argument', async () => {
  const { err } = await runVigie(['explain', 'x\u001b[31m\u202ey']);
  expect(err).not.toMatch(forbidden);
});

test.for([
  ['no bytes at all', ''],
  ['zeros', Buffer.alloc(10_000)],
  ['only line ends', '\r\n'.repeat(5_000)],
  ['noise', Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * index * 31) % 256))],
] as const)('%s on the standard input is an error, not a verdict', async ([, input]) => {
  const { code, out, err } = await runVigie(['scan', '-'], { input });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^vigie: -: .+\n$/u);
});

test.for([
  ['a header without end', `Subject: ${'x'.repeat(3_000_000)}`],
  ['a body of one line', `Subject: x\n\n${'<b>'.repeat(500_000)}`],
  ['invalid UTF-8', Buffer.concat([Buffer.from('Subject: x\n\n'), Buffer.alloc(50_000, 0xfe)])],
  ['nothing but headers', 'Subject: x\nFrom: a@b.example'],
] as const)('%s is judged', async ([, input]) => {
  const { code, out } = await runVigie(['scan', '-'], { input });
  expect(code).toBe(0);
  expect(jsonLines(out)).toHaveLength(1);
});

test('a mailbox file with a torn end is judged as far as it goes', async () => {
  const whole = `From x Tue Mar  4 08:12:45 2025\n${ordinaryMail}\nFrom y Tue Mar  4 08:12:45 2025\n${dangerousMail}`;
  const { code, out } = await runVigie(['scan', '-'], { input: whole.slice(0, -200) });
  expect(code).toBe(1);
  expect(jsonLines(out).map(({ level }) => level)).toEqual(['none', 'danger']);
});

// The super-user reads whatever has been forbidden.
test.skipIf(process.getuid?.() === 0)('a file that may not be read is named, the rest goes on', async () => {
  const folder = temporaryFolder({ 'a.eml': ordinaryMail, 'b.eml': ordinaryMail });
  chmodSync(`${folder}/a.eml`, 0);
  const { code, out, err } = await runVigie(['scan', folder]);
  expect(code).toBe(2);
  expect(err).toBe(`vigie: ${folder}/a.eml: lecture refusée\n`);
  expect(jsonLines(out)).toHaveLength(1);
});
