import type { Attachment, Message } from '../../message.ts';
import { readMessage, type ReadOptions } from '../read-message.ts';
import { composeSource } from './compose-source.ts';
import type { SeenMessage } from './seen-message.ts';

/** Reads a message of which no source is had, by the one reader of messages; what the host could not see stands in `missing`. */
export async function readSeen(seen: SeenMessage, options: ReadOptions): Promise<Message> {
  const message = await readMessage(composeSource(seen), options);
  const missing = new Set(message.missing);
  if (seen.headers === undefined) missing.add('headers');
  if (seen.html === undefined && seen.text === undefined) missing.add('body');
  if (seen.attachments?.every(({ content }) => content !== undefined) !== true) {
    missing.add('attachments');
    missing.add('qr');
  }
  return {
    ...message,
    completeness: seen.completeness,
    // A header that the page shows is not the border's word.
    authentication: seen.headers === undefined ? { status: 'unavailable' } : message.authentication,
    attachments: message.attachments.map((attachment, index) => asShown(attachment, seen.attachments?.[index])),
    missing,
  };
}

function asShown(
  attachment: Attachment,
  seen: NonNullable<SeenMessage['attachments']>[number] | undefined,
): Attachment {
  return seen && seen.content === undefined ? { ...attachment, size: seen.size, sha256: undefined } : attachment;
}
