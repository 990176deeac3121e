import { readMessage, type ReadOptions } from '../mail/read-message.ts';
import type { Message } from '../message.ts';
import { sourceOfMsg } from './source-of-msg.ts';

/**
 * Reads an Outlook `.msg` file; `undefined` when it is none. What Outlook kept is not the original: who vouches for the message
 * cannot be told from it.
 */
export async function readMsg(bytes: Uint8Array, options: ReadOptions): Promise<Message | undefined> {
  const rebuilt = sourceOfMsg(bytes);
  if (!rebuilt) return undefined;
  const message = await readMessage(rebuilt.source, options);
  const missing = rebuilt.headers ? message.missing : new Set([...message.missing, 'headers' as const]);
  return { ...message, completeness: 'rebuilt', missing };
}
