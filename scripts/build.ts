import { parseArgs } from 'node:util';
import { buildAddin } from './build/addin.ts';
import { buildConsole } from './build/console.ts';
import { buildExtension } from './build/extension.ts';
import { readOptions, type Target } from './build/target.ts';

/** What is built, in this order; a target is a file of `build/`, and listed once here. */
const targets: readonly Target[] = [buildExtension, buildAddin, buildConsole];

const names = targets.map(({ name }) => name).join(', ');
const usage = `Builds what runs elsewhere, into dist/.

  npm run build [-- TARGET …] [--profile FILE] [--version VERSION] [--out FOLDER]
      TARGET: ${names}; all of them unless told
      --profile: the organisation that it is built for; profiles/montpellier.json unless told
${targets.flatMap(({ options }) => Object.entries(options).map(([name, what]) => `      --${name}: ${what}\n`)).join('')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
    ...Object.fromEntries(
      targets.flatMap(({ options }) => Object.keys(options).map((name) => [name, { type: 'string' }] as const)),
    ),
  },
});

const wanted = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.filter((each) => !targets.some(({ name }) => name === each));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `No target ${unknown.join(', ')}.\n\n${usage}` : usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const options = readOptions(values);
  for (const { name, build } of wanted) {
    const started = performance.now();
    for (const folder of await build(options)) console.log(`${name}: ${folder}`);
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
