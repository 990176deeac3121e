import type { Message } from '../message.ts';

/** What the writer says: the own text, or all of it where somebody else's letter is passed on without a word. */
export function bodyOf({ text: { own, visible } }: Message): string {
  return /\p{L}{2}/u.test(own.slice(0, 2_000)) ? own : visible;
}
