import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createContext } from '../core/create-context.ts';
import { readProfile } from '../core/profile/read-profile.ts';
import { fuzzMails } from './fuzz/fuzz-mails.ts';
import { mailsIn } from './fuzz/mails.ts';

const usage = `Usage: npm run fuzz -- COUNT [FOLDER] [--seed N]

Reads and judges COUNT damaged mails, made from those of FOLDER (*.eml) and a few written for it.
None may throw, none may take more than a second. A mail that fails is kept in var/fuzz, with its seed.
`;

/** Mails between two lines of progress. */
const batch = 2_000;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const count = Number(positionals[0] ?? '');
const first = Number(values.seed ?? '1');
const read = readProfile(JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')));
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(first)) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (!read.ok) {
  process.stderr.write(`profiles/montpellier.json: ${JSON.stringify(read.problems)}\n`);
  process.exitCode = 2;
} else {
  const mails = mailsIn(positionals[1]);
  const context = createContext(read.profile);
  const start = performance.now();
  let failed = 0;
  for (let seed = first; seed < first + count; seed += batch) {
    const { failures, slowest } = await fuzzMails(mails, context, seed, Math.min(batch, first + count - seed));
    failed += failures.length;
    for (const failure of failures) {
      mkdirSync('var/fuzz', { recursive: true });
      writeFileSync(`var/fuzz/${failure.seed}.eml`, failure.mail);
      process.stderr.write(`seed ${failure.seed}: ${failure.what}\n`);
    }
    const done = Math.min(seed - first + batch, count);
    const perSecond = Math.round((done / (performance.now() - start)) * 1_000);
    process.stdout.write(
      `${done} of ${count}, seeds from ${first}, ${failed} failed, ${perSecond} a second, slowest ${Math.round(slowest.ms)} ms (seed ${slowest.seed})\n`,
    );
  }
  process.exitCode = failed > 0 ? 1 : 0;
}
