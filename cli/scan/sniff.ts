import { looksLikeMbox } from './mbox.ts';

/** What a file holds, by its first bytes: its name proves nothing. */
export type Content = 'empty' | 'message' | 'mbox' | 'msg' | 'other';

/** The first bytes of every compound file, Outlook's `.msg` among them. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/** Fields that begin messages. Two of them in a row of headers make a message even where nobody said so. */
const usualFields: ReadonlySet<string> = new Set(
  (
    'from to cc subject date received return-path delivered-to message-id mime-version content-type reply-to sender ' +
    'authentication-results arc-seal dkim-signature x-mozilla-status x-mozilla-status2 x-original-to envelope-to ' +
    'received-spf x-received arc-message-signature arc-authentication-results x-account-key x-uidl'
  ).split(' '),
);

/**
 * Says what a file holds.
 *
 * @param head its first bytes, some thousands
 * @param named whether somebody named it, so that one header is enough to take it for a message
 */
export function sniff(head: Uint8Array, named: boolean): Content {
  if (head.every((byte) => byte <= 0x20)) return 'empty';
  if (compoundFile.every((byte, index) => head[index] === byte)) return 'msg';
  if (looksLikeMbox(head)) return 'mbox';
  const fields = fieldsOf(head);
  const usual = fields.filter((field) => usualFields.has(field)).length;
  return usual >= 2 || (named && fields.length > 0) ? 'message' : 'other';
}

/** Names of the header fields before the first empty line, in lower case; none where there is more noise than mistakes make. */
function fieldsOf(head: Uint8Array): readonly string[] {
  const text = Buffer.from(head.subarray(0, 16_384))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '');
  const end = /\r?\n\r?\n/u.exec(text)?.index ?? text.length;
  const header = text.slice(0, end);
  const controls = header.length - header.replaceAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu, '').length;
  if (controls * 33 > header.length) return [];
  const names = header.split('\n').map((line) => /^[\w!#$%&'*+./^|~-]{1,70}(?=[ \t]?:)/u.exec(line)?.[0].toLowerCase());
  return names.filter((name) => name !== undefined);
}
