import { readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlookFile } from '../core/msg/outlook-file.ts';
import { dangerousMail, ordinaryMail } from './letters-to-judge.ts';
import { qrPicture } from './qr-picture.ts';
import { jsonLines, runVigie } from './run-vigie.ts';
import { temporaryFolder } from './temporary-folder.ts';

const mbox = `From x Tue Mar  4 08:12:45 2025\n${ordinaryMail}\nFrom y Tue Mar  4 08:12:45 2025\n${dangerousMail}`;

test('a message is a line of JSON where no terminal is', async () => {
  const folder = temporaryFolder({ 'bad.eml': dangerousMail });
  const { code, out, err } = await runVigie(['scan', `${folder}/bad.eml`]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const [line, ...others] = jsonLines(out);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    file: `${folder}/bad.eml`,
    level: 'danger',
    from: 'Assistance Rectorat <assistance@ac-montpelier.fr>',
    subject: 'Votre messagerie va être suspendue',
    ms: expect.any(Number) as number,
  });
  expect(Object.keys(line ?? {})).toEqual(['file', 'level', 'evidence', 'from', 'subject', 'unchecked', 'ms']);
  for (const piece of (line?.['evidence'] ?? []) as readonly Record<string, unknown>[]) {
    const lookalike = String(piece['rule']).endsWith('lookalike') ? ['letters'] : [];
    expect(Object.keys(piece).toSorted()).toEqual(['at', 'facts', ...lookalike, 'rule', 'strength', 'text']);
  }
});

test('folders are entered, whatever is no message is passed over, the order is that of the names', async () => {
  const folder = temporaryFolder({
    'b/INBOX': mbox,
    'b/notes.txt': 'Note: this is no message',
    'b/empty': '',
    'a.eml': ordinaryMail,
    'c/cur/1:2,S': ordinaryMail,
    'package.json': '{"name": "x"}',
  });
  const { code, out, err } = await runVigie(['scan', folder]);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(jsonLines(out).map(({ file, level }) => [file, level])).toEqual([
    [`${folder}/a.eml`, 'none'],
    [`${folder}/b/INBOX#1`, 'none'],
    [`${folder}/b/INBOX#2`, 'danger'],
    [`${folder}/c/cur/1:2,S`, 'none'],
  ]);
});

test('nothing found exits with 0', async () => {
  const folder = temporaryFolder({ 'a.eml': ordinaryMail });
  expect((await runVigie(['scan', folder])).code).toBe(0);
});

test.for([
  ['a message', dangerousMail, ['-']],
  ['a mailbox file', mbox, ['-#1', '-#2']],
] as const)('%s is read from the standard input', async ([, input, files]) => {
  const { code, out } = await runVigie(['scan', '-'], { input });
  expect(code).toBe(1);
  expect(jsonLines(out).map(({ file }) => file)).toEqual(files);
});

test('what cannot be read is named, the rest goes on, the exit code is 2', async () => {
  const folder = temporaryFolder({
    'empty.eml': '',
    'blank.eml': ' \r\n\r\n',
    'noise.eml': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    'broken.msg': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3),
    'good.eml': ordinaryMail,
  });
  symlinkSync('nowhere', `${folder}/dangling.eml`);
  const { code, out, err } = await runVigie(['scan', folder, '/nowhere/at/all']);
  expect(code).toBe(2);
  expect(jsonLines(out).map(({ file }) => file)).toEqual([`${folder}/good.eml`]);
  expect(err.trimEnd().split('\n').toSorted()).toEqual(
    [
      `vigie: /nowhere/at/all: introuvable`,
      `vigie: ${folder}/blank.eml: fichier vide`,
      `vigie: ${folder}/broken.msg: fichier .msg illisible`,
      `vigie: ${folder}/dangling.eml: introuvable`,
      `vigie: ${folder}/empty.eml: fichier vide`,
      `vigie: ${folder}/noise.eml: ce n’est pas un message`,
    ].toSorted(),
  );
});

test('a loop of links between folders ends', async () => {
  const folder = temporaryFolder({ 'a/one.eml': ordinaryMail });
  symlinkSync('..', `${folder}/a/up`);
  symlinkSync('.', `${folder}/self`);
  const { code, out } = await runVigie(['scan', folder]);
  expect(code).toBe(0);
  expect(jsonLines(out)).toHaveLength(1);
});

test('an Outlook file is rebuilt and judged as such', async () => {
  const msg = outlookFile({
    texts: {
      0x0037: 'Validez votre compte',
      0x1000: 'Votre compte',
      0x007d: 'From: Rectorat <a@ac-montpelier.fr>\r\n',
    },
    binaries: { 0x1013: Buffer.from('<a href="https://ac-montpelier.fr/login">Validez votre mot de passe</a>') },
  });
  const folder = temporaryFolder({ 'mail.msg': msg, 'any name': msg });
  const { code, out } = await runVigie(['scan', folder]);
  expect(code).toBe(1);
  const lines = jsonLines(out);
  expect(lines.map(({ file }) => file)).toEqual([`${folder}/any name`, `${folder}/mail.msg`]);
  expect(lines[1]).toMatchObject({ from: 'Rectorat <a@ac-montpelier.fr>', subject: 'Validez votre compte' });
  expect(((lines[1]?.['evidence'] ?? []) as { rule: string }[]).map(({ rule }) => rule)).toContain('link-lookalike');
});

test('a summary counts by rule and by sender and tells no contents', async () => {
  const folder = temporaryFolder({ box: mbox });
  const { code, out } = await runVigie(['scan', folder, '--summary']);
  expect(code).toBe(1);
  const [summary] = jsonLines(out);
  expect(summary).toMatchObject({
    messages: 2,
    levels: { none: 1, caution: 0, danger: 1 },
    rules: { 'sender-lookalike': { none: 0, caution: 0, danger: 1 } },
    senders: {
      'ac-montpelier.fr': { danger: 1, rules: { 'sender-lookalike': 1 } },
      'exemple.fr': { none: 1, rules: {} },
    },
    errors: 0,
  });
  expect(out).not.toMatch(/suspendue|claire|assistance/iu);
  const shown = await runVigie(['scan', folder, '--summary', '--cards']);
  expect(shown.out).toMatch(/2 messages lus[^]+sender-lookalike\s+1\s+0\s+0[^]+ac-montpelier\.fr\s+1\s+0\s+0/u);
});

test.for([
  ['fr', 'Que faire'],
  ['en', 'What to do'],
] as const)('a card says where and what to do (%s)', async ([lang, title]) => {
  const { code, out } = await runVigie(['scan', '--cards', '--lang', lang, '-'], { input: dangerousMail });
  expect(code).toBe(1);
  expect(out).toContain(title);
  expect(out).toContain('      ac-montpe·lier');
  expect(out).toContain('      ac-montpellier\n               ^\n');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('the shipped samples are judged without an error', async () => {
  const { err } = await runVigie(['scan', 'samples', '--cards']);
  expect(err).toBe('');
});

test('a QR code in a picture is read, and where it leads is judged', async () => {
  const mail = [
    'From: Assistance <a@exemple.fr>',
    'Subject: Double authentification',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=b',
    '',
    '--b',
    'Content-Type: text/html',
    '',
    '<p>Flashez ce code pour garder votre compte.</p><img src="cid:qr">',
    '--b',
    'Content-Type: image/png',
    'Content-ID: <qr>',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(await qrPicture('https://ac-montpelier.fr/login')).toString('base64'),
    '--b--',
  ].join('\r\n');
  const { out } = await runVigie(['scan', '-'], { input: mail });
  const [line] = jsonLines(out);
  expect((line?.['evidence'] as { rule: string }[] | undefined)?.map(({ rule }) => rule)).toContain('link-lookalike');
  expect(line?.['unchecked']).not.toContain('qr');
});

test('what the README shows is what the command prints', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, shown = 'no card'] = /^```\n(?<card>▲ [^`]+)```$/mu.exec(readme) ?? [];
  const { out } = await runVigie(['scan', '--cards', '--lang', 'fr', 'samples/12-expediteur-ressemblant.eml']);
  expect(out).toContain(shown);
});

test('authentication is believed of the border that is named, and of no other', async () => {
  const mail = `Authentication-Results: mx.exemple.fr; dmarc=pass header.from=exemple.fr\r\nReceived: by mx.exemple.fr\r\n${ordinaryMail}`;
  const unchecked = async (...options: readonly string[]): Promise<unknown> =>
    jsonLines((await runVigie(['scan', '-', ...options], { input: mail })).out)[0]?.['unchecked'];
  expect(await unchecked()).toEqual(['authentication']);
  expect(await unchecked('--border', 'mx.other.example')).toEqual(['authentication']);
  expect(await unchecked('--border', 'mx.exemple.fr')).toEqual([]);
});
