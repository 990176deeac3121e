import { expect, test } from 'vitest';

import { anyProblems, docCommentProblems, exportProblems } from './exports.ts';
import { purityProblems } from './purity.ts';
import { treeOf } from './tree.ts';
import { nameProblems, sentenceProblems } from './words.ts';

const inFile = (path: string, text: string): ReturnType<typeof treeOf> => treeOf({ [path]: text });

test.for([
  [`export const a = 1;`, 0],
  [`export default 1;`, 1],
  [`const a = 1; export { a as default };`, 1],
  [`export * from './b.ts';`, 1],
  [`export { b } from './b.ts';`, 1],
] as const)('%s: %i problems of exporting', ([text, problems]) => {
  expect(exportProblems(inFile('core/a.ts', text))).toHaveLength(problems);
});

test.for([
  [`const a: unknown = 'any';`, 0],
  [`const a: readonly any[] = [];`, 1],
  [`const a = b as any;`, 1],
] as const)('%s: %i times any', ([text, problems]) => {
  expect(anyProblems(inFile('core/a.ts', text))).toHaveLength(problems);
});

test.for([
  ['core/a.ts', `/** One. */\nexport const a = 1;`, 0],
  ['core/a.ts', `export const a = 1;`, 1],
  ['core/a.ts', `// One.\nexport interface A {}`, 1],
  ['core/a.ts', `const a = 1;`, 0],
  ['tests/a.test.ts', `export const a = 1;`, 0],
] as const)('%s, %s: %i doc comments missing', ([path, text, problems]) => {
  expect(docCommentProblems(inFile(path, text))).toHaveLength(problems);
});

test.for([
  ['core/a.ts', `const a = new Date(written);`, 0],
  ['core/a.ts', `const a = new Date();`, 1],
  ['core/a.ts', `const a = Date.now();`, 1],
  ['core/a.ts', `const a = Math.random();`, 1],
  ['core/a.ts', `const a = name.toLocaleLowerCase();`, 1],
  ['core/a.ts', `const a = globalThis;`, 1],
  ['cli/a.ts', `const a = Date.now();`, 0],
] as const)('%s, %s: %i impurities', ([path, text, problems]) => {
  expect(purityProblems(inFile(path, text))).toHaveLength(problems);
});

test.for([
  [`const dataUrl = '';`, 0],
  [`const data = '';`, 1],
  [`function readData() {}`, 1],
  [`interface LinkInfo {}`, 1],
  [`interface A { readonly info: string }`, 1],
  [`function a(userInfo: string) {}`, 1],
  [`const domainWhitelist = [];`, 1],
  [`class FeedManager {}`, 1],
  [`const { data } = foreign;`, 0],
] as const)('%s: %i names that say nothing', ([text, problems]) => {
  expect(nameProblems(inFile('core/a.ts', text))).toHaveLength(problems);
});

test.for([
  ['core/texts/fr.ts', `const a = 'Ce site est sûr.';`, 1],
  ['core/texts/fr.ts', 'const a = `${b} est sûre`;', 1],
  ['core/texts/fr.ts', `const a = 'Une mesure de sûreté';`, 0],
  ['core/texts/en.ts', `const a = 'This is safe.';`, 1],
  ['core/texts/en.ts', `const a = 'It passed Safe Links.';`, 0],
  ['core/texts/en.ts', `const a = 'A malicious message';`, 1],
  ['core/mail/a.ts', `const a = 'safe';`, 0],
] as const)('%s, %s: %i words never said', ([path, text, problems]) => {
  expect(sentenceProblems(inFile(path, text))).toHaveLength(problems);
});
