import type { Reason } from './reason.ts';
import type { CliWords } from './words/cli-words.ts';

/** A reason in words: `introuvable`. */
export function reasonText(reason: Reason, words: CliWords): string {
  return typeof reason === 'string' ? words.unreadable[reason] : words.unreadableBy(reason.code);
}
