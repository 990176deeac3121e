/**
 * Makes core/domain/confusables.generated.ts from Unicode's confusables (UTS #39):
 *
 *   npm run --silent generate:confusables -- FILE > core/domain/confusables.generated.ts
 *
 * FILE is `confusables.txt` as published at unicode.org/Public/security/, or the `icudtl.dat` of ICU 4.4 or later (Chromium
 * ships one), which holds the same table in binary. The output depends on nothing else.
 * Licence of the data: Unicode License v3, https://www.unicode.org/license.txt
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { lowerCase } from '../core/domain/lower-case.ts';
import { readIcuConfusables, readPublishedConfusables } from './confusables-source.ts';

const path = argv[2];
if (path === undefined) throw new Error('usage: generate-confusables.ts FILE > core/domain/confusables.generated.ts');
const bytes = readFileSync(path);
const { version, origin, map } = path.endsWith('.dat')
  ? readIcuConfusables(bytes)
  : readPublishedConfusables(bytes.toString('utf8'));

/** One round of UTS #39 on lower-cased text. */
function round(text: string): string {
  const mapped = Array.from(lowerCase(text).normalize('NFD'), (character) => map.get(character) ?? character);
  return lowerCase(mapped.join('').normalize('NFKD'));
}

/** UTS #39 folds 0 to a capital O; lower-cased that may fold again: until nothing changes. */
function prototype(character: string): string {
  let text = character;
  for (let next = round(text); next !== text; next = round(text)) text = next;
  return text;
}

/** What is left of a host name after mapping and decomposition is never anything else. */
function occurs(character: string): boolean {
  return [lowerCase(character), character.normalize('NFKC'), character.normalize('NFD')].every(
    (form) => form === character,
  );
}

/** Vigie protects names in the Latin script: what neither looks like it nor is an accent is left as it is. */
function concernsLatin(target: string): boolean {
  return /[\u0021-\u024F\u1E00-\u1EFF\p{Script=Latin}]/u.test(target) || /^[\u0300-\u036F]+$/.test(target);
}

const groups = new Map<string, string[]>();
for (const character of [...map.keys()].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))) {
  const target = prototype(character);
  const isLetter = /[\p{L}\p{N}\p{M}]/u.test(character) || /^[\w./:-]+$/.test(target);
  if (target === character || !occurs(character) || !isLetter || !concernsLatin(target)) continue;
  groups.set(target, [...(groups.get(target) ?? []), (character.codePointAt(0) ?? 0).toString(16)]);
}

const escape = (text: string): string =>
  text.replace(/[^ -~]|['\\\\]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
const lines = [...groups]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([target, sources]) => `  '${escape(target)} ${sources.join(' ')}',`);
stdout.write(`/* Made by scripts/generate-confusables.ts. Data: Unicode License v3, https://www.unicode.org/license.txt */

/** Confusables (UTS #39) of Unicode ${version} (${origin}): what a character looks like, and the code points of what looks like it. */
export const confusables: readonly string[] = [
${lines.join('\n')}
];
`);
