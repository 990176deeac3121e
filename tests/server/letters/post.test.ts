import { afterAll, beforeAll, expect, test } from 'vitest';

import { compose } from '../../../server/letters/compose.ts';
import { smtpPost, type Post } from '../../../server/letters/post.ts';
import { montpellier } from '../../core/profile/montpellier.ts';
import { sentMails, startSmtpSink, type SmtpSink } from '../../e2e/ground/smtp-sink.ts';

let sink: SmtpSink;
let post: Post;
beforeAll(async () => {
  sink = await startSmtpSink();
  post = smtpPost(`smtp://127.0.0.1:${sink.port}`, 'signalement@ac-montpellier.fr');
});
afterAll(async () => {
  post.close();
  await sink.stop();
});

const marie = 'marie.dupont@ac-montpellier.fr';
const names = [
  'from',
  'to',
  'subject',
  'auto-submitted',
  'x-auto-response-suppress',
  'x-vigie-letter',
  'message-id',
  'date',
];
const mime = ['content-type', 'content-transfer-encoding', 'mime-version'];

/** The last letter as it left: whom it is for, its header's names, and its text. */
async function left(): Promise<{
  readonly to: readonly string[];
  readonly names: readonly string[];
  readonly text: string;
}> {
  const { to, source } = (await sentMails(sink.folder)).at(-1) ?? { to: [], source: new Uint8Array() };
  const [head = '', body = '', ...more] = Buffer.from(source).toString('utf8').split('\r\n\r\n');
  expect(more.join('').trim()).toBe('');
  const fields = Array.from(head.matchAll(/^(?<name>[\w-]+):/gmu), ({ groups }) =>
    (groups?.['name'] ?? '').toLowerCase(),
  );
  return { to, names: fields.toSorted(), text: Buffer.from(body, 'base64').toString('utf8') };
}

const breaks = [
  ['another header', 'Facture\r\nBcc: victime@ailleurs.example'],
  ['a body', 'Facture\r\n\r\n<a href="https://evil.example">ici</a>'],
  ['the end of the letter', 'Facture\r\n.\r\nRCPT TO:<victime@ailleurs.example>\r\n'],
  ['lines that only some programs break', 'Facture\u2028Bcc: victime@ailleurs.example\u0085X: y\u000bZ: 1'],
] as const;

test.each(breaks)('a subject and a comment that would begin %s begin nothing in an answer', async (_, hostile) => {
  const letter = compose({ kind: 'answer', decision: 'phishing', comment: hostile }, hostile, 'fr', montpellier);
  await post.send({ to: marie, ...letter });
  const sent = await left();
  expect(sent.to).toEqual([marie]);
  expect(sent.names).toEqual([...names, ...mime].toSorted());
  expect(sent.text).not.toMatch(/https?:\/\//u);
});

test.each(breaks)('nor would a subject of ours that held %s', async (_, hostile) => {
  await post.send({ to: marie, subject: hostile, text: 'Bonjour' });
  const sent = await left();
  expect(sent.to).toEqual([marie]);
  expect(sent.names).toEqual([...names, ...mime].toSorted());
});

test('an address is one person, whatever it looks like', async () => {
  await post
    .send({ to: 'marie@ac-montpellier.fr, victime@ailleurs.example', subject: 'a', text: 'b' })
    .catch(() => undefined);
  expect((await sentMails(sink.folder)).flatMap(({ to }) => to)).not.toContain('victime@ailleurs.example');
});
