import { Readable } from 'node:stream';
import { expect, test } from 'vitest';

import { paint } from '../../../cli/terminal/paint.ts';
import type { Terminal } from '../../../cli/terminal/terminal.ts';
import { watch } from '../../../cli/watch.ts';
import { en } from '../../../cli/words/en.ts';

/** A terminal that a person looks at, with what it was told. */
function person(input: string): { readonly terminal: Terminal; readonly said: string[]; readonly progress: string[] } {
  const [said, progress]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    input: Readable.from(input.split('|').map((piece) => Buffer.from(piece))),
    print: (text) => {
      said.push(text);
      return Promise.resolve();
    },
    complain: (line) => said.push(`${line}\n`),
    progress: (say) => progress.push(say()),
    clear: () => said.push('(clear)'),
    interactive: true,
    columns: 80,
    paint: paint(false),
  };
  return { terminal, said, progress };
}

test('a person sees where it is, then lines: the name, how sure it is, technique and reason', async () => {
  const { terminal, said, progress } = person('maison.fr\nac-montpelier.fr\n|xn--ac-montpllier-ihb.fr\n');
  expect(await watch({ args: [], terminal, words: en, language: 'en' })).toBe(1);
  expect(progress).toEqual(['2 read, 1 found…', '3 read, 2 found…', '3 read, 2 found…']);
  const [cleared, lines = '', summary] = said;
  expect([cleared, summary]).toEqual(['(clear)', '3 names read, 2 found.\n']);
  expect(lines).toMatch(/^▲ xn--ac-montpllier-ihb\.fr {2}ac-montpéllier\.fr {2}\S/u);
  expect(lines).toMatch(/▲ ac-montpelier\.fr {2}\S+\n {2}.*“ac-montpellier\.fr”.*a letter is missing/u);
});
