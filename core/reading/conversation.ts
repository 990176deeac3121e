import type { Message } from '../message.ts';

/** Whether people talk here: an answer, or a list. They tell each other of full mailboxes and forgotten passwords. */
export function isConversation({ marks }: Message): boolean {
  return marks.reply || marks.list;
}
