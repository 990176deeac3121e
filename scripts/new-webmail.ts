import { readFile, writeFile } from 'node:fs/promises';
import { isName } from './new/names.ts';
import { webmailFiles, withAdapter, withId, withPage } from './new/webmail-files.ts';
import { writeNewFiles } from './new/write-files.ts';

/** Lists in which an adapter stands once, and how it comes in. */
const lists = [
  ['extension/webmail/adapters.ts', withAdapter],
  ['extension/webmail/adapter.ts', withId],
  ['tests/e2e/webmail/pages.test.ts', withPage],
] as const;

const [name] = process.argv.slice(2);
if (name === undefined || !isName(name)) {
  console.error('npm run new:webmail -- NAME, in lower case with hyphens: zimbra-modern');
  process.exitCode = 2;
} else {
  await writeNewFiles(webmailFiles(name));
  for (const [path, withIt] of lists) {
    await writeFile(path, withIt(await readFile(path, 'utf8'), name));
    console.log(`listed  ${path}`);
  }
  console.log(`
Next, as docs/adding-a-webmail.md tells:
  1. the page, from the real one: tests/e2e/webmail/pages/${name}.ts
  2. the adapter: its marks first, then the message, its sender, its source
  3. composers, list and log-out, as far as they are known
  4. what is known and what not: a row in the table of docs/adding-a-webmail.md
What is missing still:  npm run test:fast -- tests/architecture.test.ts
Tried on its page:      npm run test:e2e -- tests/e2e/webmail/pages.test.ts -t ${name}`);
}
