import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeMbox, splitMbox } from '../../../cli/scan/mbox.ts';

const postmark = 'From MAILER-DAEMON Tue Mar  4 08:12:45 2025';

async function split(text: string, cut = 7, limit = 1e9): Promise<readonly string[]> {
  const bytes = Buffer.from(text, 'latin1');
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
  }
  const found: string[] = [];
  for await (const entry of splitMbox(chunks(), limit)) {
    found.push(entry.kind === 'message' ? Buffer.from(entry.source).toString('latin1') : `too large: ${entry.bytes}`);
  }
  return found;
}

test.for([
  ['two messages', `${postmark}\nA: 1\n\nx\n\n${postmark}\nB: 2\n\ny\n`, ['A: 1\n\nx\n', 'B: 2\n\ny\n']],
  ['CRLF stays', `${postmark}\r\nA: 1\r\n\r\nx\r\n\r\n${postmark}\r\nB: 2\r\n`, ['A: 1\r\n\r\nx\r\n', 'B: 2\r\n']],
  ['quoted once (mboxo)', `${postmark}\nA: 1\n\n>From here\n`, ['A: 1\n\nFrom here\n']],
  ['quoted twice (mboxrd)', `${postmark}\nA: 1\n\n>>From here\n`, ['A: 1\n\n>From here\n']],
  [
    'not quoted (mboxcl): a sentence',
    `${postmark}\nA: 1\n\nFrom what I know\nit is so.\n`,
    ['A: 1\n\nFrom what I know\nit is so.\n'],
  ],
  ['a sentence after an empty line, at the end', `${postmark}\nA: 1\n\nFrom what I know`, ['A: 1\n\nFrom what I know']],
  ['no empty line before: no separator', `${postmark}\nA: 1\n\nx\n${postmark}\ny\n`, [`A: 1\n\nx\n${postmark}\ny\n`]],
  ['a postmark without a date, before a header', `From x\nA: 1\n\nx\n\nFrom y\nB: 2\n`, ['A: 1\n\nx\n', 'B: 2\n']],
  ['torn after a separator', `${postmark}\nA: 1\n\nx\n\n${postmark}`, ['A: 1\n\nx\n\n']],
  ['empty messages', `${postmark}\n${postmark}\nA: 1\n`, [`${postmark}\nA: 1\n`]],
  ['only two empty lines go', `${postmark}\nA: 1\n\n\n\n${postmark}\nB: 2\n`, ['A: 1\n\n\n', 'B: 2\n']],
] as const)('%s', async ([, text, messages]) => {
  expect(await split(text)).toEqual(messages);
  expect(await split(text, 1)).toEqual(messages);
  expect(await split(text, 1e6)).toEqual(messages);
});

test('whatever messages are put together come apart again, byte for byte', async () => {
  const line = fc.oneof(
    fc.constantFrom('From ', '>From ', '>>From x', postmark, '', 'Subject: x', 'From'),
    fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((text) => Buffer.from(text).toString('latin1').replaceAll('\n', ' ')),
  );
  const message = fc
    .array(line, { maxLength: 8 })
    .map((lines) => `Subject: x\n\n${lines.map((text) => `${text}\n`).join('')}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 64 }),
      async (messages, cut) => {
        const quoted = messages.map((text) => `${postmark}\n${text.replaceAll(/^(>*From )/gmu, '>$1')}\n`);
        const found = await split(quoted.join(''), cut);
        // The last empty line has no separator after it and so is the message's.
        expect(found).toEqual(messages.map((text, index) => (index === messages.length - 1 ? `${text}\n` : text)));
      },
    ),
    { numRuns: 200 },
  );
});

test('a message above the limit is named and passed over', async () => {
  const text = `${postmark}\nA: 1\n\n${'x'.repeat(500)}\n\n${postmark}\nB: 2\n`;
  expect(await split(text, 64, 100)).toEqual(['too large: 508', 'B: 2\n']);
});

test.for([
  [`${postmark}\nA: 1\n`, true],
  ['From x\nA: 1\n', true],
  ['From what I know\nit is so', false],
  ['From: a@b.example\n', false],
  ['', false],
] as const)('%j looks like a mailbox file: %s', ([head, is]) => {
  expect(looksLikeMbox(Buffer.from(head))).toBe(is);
});
