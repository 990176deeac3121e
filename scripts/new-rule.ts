import { readFile, writeFile } from 'node:fs/promises';
import { isName } from './new/names.ts';
import { ruleFiles, withRule } from './new/rule-files.ts';
import { writeNewFiles } from './new/write-files.ts';

const [name] = process.argv.slice(2);
if (name === undefined || !isName(name)) {
  console.error('npm run new:rule -- NAME, in lower case with hyphens: return-path-lookalike');
  process.exitCode = 2;
} else {
  await writeNewFiles(ruleFiles(name));
  const list = 'core/rules/index.ts';
  await writeFile(list, withRule(await readFile(list, 'utf8'), name));
  console.log(`listed  ${list} (at the end: move it to its place)

Next, as docs/adding-a-rule.md tells:
  1. the messages at which it must stay silent, in tests/core/rules/${name}.test.ts
  2. the rule
  3. its words: fr.ts, en.ts, fr-rules.ts, en-rules.ts in core/texts (npm run types asks for them)
  4. a whole message in tests/corpus, and its row in tests/corpus/rows.tsv
What is missing still:  npm run test:fast -- tests/architecture.test.ts tests/core/rules/${name}.test.ts`);
}
