import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';

import { asRoot, install, installArguments, updateLists } from './system/apt.ts';
import { missingOf, type Need, needs } from './system/needs.ts';
import { nextStep } from './system/next-step.ts';
import { readSurroundings } from './system/surroundings.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } },
});

const at = readSurroundings();
const missing = missingOf(needs);
const lacking = new Set(missing);
for (const need of needs) {
  console.log(lacking.has(need) ? `✗ ${need.name.padEnd(12)} ${need.packages.join(' ')}` : `✓ ${need.name}`);
}
process.exitCode = (await bring(missing)).length > 0 ? 1 : 0;

/** Installs what is missing as far as it may, tells the rest, and gives what is missing still. */
async function bring(wanted: readonly Need[]): Promise<readonly Need[]> {
  if (wanted.length === 0) {
    console.log('The machine has all that the end-to-end tests need.');
    return [];
  }
  const packages = wanted.flatMap((need) => need.packages);
  const step = nextStep(at, values);
  if (step === 'tell' || (step === 'ask' && !(await agreed()))) {
    console.log(
      at.hasApt ? `Install them with:\n  ${commandOf(packages)}` : 'Install these by the means of your system.',
    );
    return wanted;
  }
  const started = performance.now();
  const root = asRoot(at.isRoot);
  const notOffered = updateLists(root, packages);
  install(
    root,
    packages.filter((name) => !notOffered.has(name)),
  );
  const still = missingOf(wanted);
  console.log(`Installed in ${Math.round((performance.now() - started) / 1000)} s: ${packages.join(' ')}`);
  for (const { name } of still) console.log(`✗ ${name}: not among this system's packages. ${elsewhere(name)}`);
  return still;
}

function commandOf(packages: readonly string[]): string {
  const apt = at.isRoot ? 'apt-get' : 'sudo apt-get';
  return `${apt} update && ${apt} ${installArguments(packages).join(' ')}`;
}

function elsewhere(name: string): string {
  const variable = { Chromium: 'VIGIE_CHROMIUM', Firefox: 'VIGIE_FIREFOX' }[name];
  return variable === undefined ? '' : `Install it by other means and set ${variable} to its path.`;
}

async function agreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Install these packages now? [y/N] ');
  terminal.close();
  return /^\s*[yo]/iu.test(answer);
}
