import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';

import { marf } from '../../../server/exports/marf.ts';
import { aCampaign, anEdition, hostile } from './editions.ts';

/** Read by another's parser. */
const reportOf = (campaign: Parameters<typeof aCampaign>[0]) =>
  PostalMime.parse(marf.write(anEdition(aCampaign(campaign)))[0]?.content ?? '', { forceRfc822Attachments: true });
const textOf = (content: string | Uint8Array | ArrayBuffer | undefined) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

test('a report has the three parts of RFC 5965, in order, under its type', async () => {
  const { headers, attachments, text } = await reportOf({});
  expect(headers.find(({ key }) => key === 'content-type')?.value).toMatch(
    /^multipart\/report; report-type=feedback-report;/u,
  );
  expect(text).toContain('reported to Académie de Montpellier');
  expect(attachments.map(({ mimeType }) => mimeType)).toEqual(['message/feedback-report', 'message/rfc822']);
});

test('its second part has the fields that must be there once, and redacts the recipient', async () => {
  const { attachments } = await reportOf({});
  const fields = textOf(attachments[0]?.content).trim().split(/\r?\n/u);
  const count = (name: string) => fields.filter((field) => field.startsWith(`${name}: `)).length;
  expect(['Feedback-Type', 'User-Agent', 'Version', 'Original-Mail-From', 'Arrival-Date'].map(count)).toEqual([
    1, 1, 1, 1, 1,
  ]);
  expect(fields).toContain('Feedback-Type: fraud');
  expect(fields).toContain('Original-Rcpt-To: <redacted@ac-montpellier.example>');
  expect(fields.every((field) => /^[A-Z][\w-]+: [\u0020-\u007e]+$/u.test(field))).toBe(true);
});

test('its third part is the redacted message, whole', async () => {
  const { attachments } = await reportOf({});
  const { subject, text, from } = await PostalMime.parse(textOf(attachments[1]?.content));
  expect(subject).toBe('Votre boîte est pleine');
  expect(from?.address).toBe('support@ac-montpelier.example');
  expect(text).toContain('votre boîte est pleine');
});

test('nothing that a sender wrote becomes a header or another part', async () => {
  const { headers, attachments } = await reportOf(hostile);
  expect(headers.map(({ key }) => key)).not.toContain('bcc');
  expect(attachments).toHaveLength(2);
  const inner = await PostalMime.parse(textOf(attachments[1]?.content));
  expect(inner.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(inner.text).toContain('--boundary--');
});

test('without a message, or once undone, there is nothing to report', () => {
  const empty = [{ sample: undefined }, { state: 'withdrawn' as const }];
  expect(empty.flatMap((each) => marf.write(anEdition(aCampaign(each))))).toEqual([]);
});
