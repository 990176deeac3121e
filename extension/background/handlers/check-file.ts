import { base64 } from '../../../core/feed/bytes.ts';
import { sourceOfMsg } from '../../../core/msg/source-of-msg.ts';
import { largestMessage } from '../../../core/report/report.ts';
import { cardOf } from '../../../core/texts/card.ts';
import { bytesOf } from '../bytes.ts';
import type { Handler } from '../handler.ts';
import { judgeMessage } from '../judging/judge-message.ts';

/** Judges a file that a person dropped or picked: what it is, its first bytes say and not its name. */
export const checkFile: Handler<'check-file'> = async ({ bytes }, _place, { knowledge, language }) => {
  const file = bytesOf(bytes);
  if (file.every((byte) => byte <= 0x20)) return { kind: 'unreadable', why: 'empty' };
  if (file.length > largestMessage) return { kind: 'unreadable', why: 'too-large' };
  const source = isCompoundFile(file) ? sourceOfMsg(file)?.source : beginsAsMessage(file) ? file : undefined;
  if (!source) return { kind: 'unreadable', why: 'not-a-message' };
  const judged = await judgeMessage({ kind: 'raw', bytes: Uint8Array.from(source) }, { kind: 'file' }, knowledge);
  const { message, verdict, context } = judged;
  return {
    kind: 'message',
    card: cardOf(message, verdict, context, await language()),
    from: message.from?.address ?? '',
    subject: message.subject,
    source: base64(judged.source),
  };
};

/** Outlook's `.msg` is one. */
function isCompoundFile(file: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => file[index] === byte);
}

/** With the name of a header field, perhaps after the line by which mbox files part messages. */
function beginsAsMessage(file: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(file.subarray(0, 1000)).trimStart();
  const line = start.startsWith('From ') ? start.slice(start.indexOf('\n') + 1) : start;
  return /^(?:\u00ef\u00bb\u00bf)?[!-9;-~]{1,80}[ \t]*:/u.test(line);
}
