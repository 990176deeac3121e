import fc from 'fast-check';
import { expect, test } from 'vitest';

import { attachedMails } from '../../../server/mailbox/attached-mails.ts';
import { forwarding, type Attaching } from '../forwarding.ts';
import { phishingMail } from '../report-form.ts';

const attached = phishingMail('Anne');

test.each<[string, Attaching]>([
  ['as Thunderbird does', { disposition: 'attachment; filename="message.eml"' }],
  ['shown inline, which parsers melt into the mail around it', { disposition: 'inline' }],
  ['without a disposition, as Exchange does', {}],
  ['in base64', { encoding: 'base64' }],
  [
    'as a file',
    { type: 'application/octet-stream; name="m.eml"', disposition: 'attachment; filename=m.eml', encoding: 'base64' },
  ],
])('an attached mail comes out byte for byte: %s', (_, attaching) => {
  const [found] = attachedMails(forwarding(attached, attaching));
  expect(found?.equals(attached)).toBe(true);
});

test('a mail without any attached gives none, nor does what only looks like a boundary', () => {
  expect(attachedMails(forwarding(undefined))).toEqual([]);
  expect(attachedMails(attached)).toEqual([]);
  const tricky = Buffer.concat([attached, Buffer.from('--limite2\r\n--limitation\r\n')]);
  expect(attachedMails(forwarding(tricky))[0]?.equals(tricky)).toBe(true);
});

test('ten thousand parts, and boxes in boxes, cost little and give little', () => {
  const many = `--b\r\nContent-Type: message/rfc822\r\n\r\nA: b\r\n\r\n`.repeat(10_000);
  const bomb = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${many}`);
  expect(attachedMails(bomb)).toHaveLength(20);
  const nested = Array.from(
    { length: 500 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
  );
  expect(attachedMails(Buffer.from(nested.join('')))).toEqual([]);
});

test('whatever bytes come, nothing throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      attachedMails(Buffer.concat([Buffer.from('Content-Type: multipart/mixed; boundary="b\r\n\r\n--b\r\n'), bytes]));
    }),
  );
});
