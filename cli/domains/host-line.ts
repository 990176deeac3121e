import { printable } from '../terminal/printable.ts';
import type { Paint } from '../terminal/paint.ts';
import type { CliWords } from '../words/cli-words.ts';
import type { JudgedHost } from './judge-line.ts';

/** What is said of one line, for a person: the host, and under a lookalike its reason. */
export function hostLine({ host, lookalike, error }: JudgedHost, paint: Paint, words: CliWords): string {
  const shown = printable(host, 253);
  if (error !== undefined) return `${paint.faint(`? ${shown}  ${error}`)}\n`;
  if (!lookalike) return `${paint.faint('○')} ${shown}\n`;
  const grave = lookalike.strength !== 'weak';
  const mark = grave ? paint.danger('▲') : paint.caution('◆');
  return `${mark} ${paint.bold(shown)}  ${words.strength[lookalike.strength]}\n  ${printable(lookalike.why)}\n`;
}
