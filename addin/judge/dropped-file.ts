import { hasBytesAt, latinText } from '../../core/mail/bytes/find-bytes.ts';

/** The first bytes of every compound file, Outlook's `.msg` among them. */
const compoundFile = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Whether these bytes are a file that Outlook saved: its name proves nothing. */
export function isMsg(bytes: Uint8Array): boolean {
  return hasBytesAt(bytes, compoundFile, 0);
}

/** Whether these bytes begin as a message does, with a header field; a person said that it is one, so one is enough. */
export function isMail(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,8}[\w!#$%&'*+./^|~-]{1,70}[ \t]?:/u.test(latinText(bytes, 0, 200));
}
