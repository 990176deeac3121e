import { expect, test } from 'vitest';

import { messageRules } from '../core/rules/index.ts';
import { en } from '../core/texts/en.ts';
import { fr } from '../core/texts/fr.ts';
import { adapters } from '../extension/webmail/adapters.ts';
import { adapterProblems } from './architecture/adapters.ts';
import { cycleProblems } from './architecture/cycles.ts';
import { anyProblems, docCommentProblems, exportProblems } from './architecture/exports.ts';
import { fileNameProblems } from './architecture/file-names.ts';
import { layerProblems } from './architecture/layers.ts';
import { lengthProblems } from './architecture/lengths.ts';
import { privatePathProblems } from './architecture/private-paths.ts';
import { purityProblems } from './architecture/purity.ts';
import { ruleProblems } from './architecture/rules.ts';
import { listProblems, siblingProblems } from './architecture/siblings.ts';
import { readTree } from './architecture/tree.ts';
import { nameProblems, sentenceProblems } from './architecture/words.ts';

const tree = readTree('.');

test.for([
  ['each layer imports only those below it', layerProblems],
  ['rules, techniques, adapters and exports import no sibling', siblingProblems],
  ['each of them is listed once', listProblems],
  ['no import leads back to where it came from', cycleProblems],
  ['core asks neither clock nor chance nor machine', purityProblems],
  ['files are short', lengthProblems],
  ['files are named in kebab-case, and for what they hold', fileNameProblems],
  ['a thing has one name and one file to import it from', exportProblems],
  ['nothing is any', anyProblems],
  ['what is exported is explained', docCommentProblems],
  ['names say something', nameProblems],
  ['no sentence promises or accuses', sentenceProblems],
  ['no file names a path of one machine', privatePathProblems],
] as const)('%s', ([, problemsIn]) => {
  expect(problemsIn(tree)).toEqual([]);
});

test('every rule is listed, named for its file, worded, tested and raised by a message', () => {
  const words = {
    'French findings': Object.keys(fr.findings),
    'French explanations': Object.keys(fr.rules),
    'English findings': Object.keys(en.findings),
    'English explanations': Object.keys(en.rules),
  };
  expect(ruleProblems(tree, { ids: messageRules.map(({ id }) => id), words })).toEqual([]);
});

test('every webmail adapter is listed, named for its file, tested and told of as it says', () => {
  expect(adapterProblems(tree, adapters)).toEqual([]);
});
