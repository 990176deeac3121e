import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readProfile } from '../core/profile/read-profile.ts';
import type { Profile } from '../core/profile/profile.ts';

const usage = `Measures Vigie on a labelled list.

  npm run evaluate -- domains FILE [--profile FILE] [--misses] [--no-peers] [--json]
      FILE: tab-separated, with columns domain, protects, label (lookalike, legit), class, source
  npm run evaluate -- mails DIR|INDEX [--profile FILE] [--border ID] [--misses] [--json]
      an index with columns file, label (phish, ham), class, language (or lang); DIR holds mails.tsv or rows.tsv`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string', default: `${import.meta.dirname}/../profiles/montpellier.json` },
    border: { type: 'string' },
    misses: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [what, path] = positionals;

if (values.help || path === undefined || (what !== 'domains' && what !== 'mails')) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const profile = profileFrom(values.profile);
  if (what === 'domains') {
    const { domainReport, evaluateDomains } = await import('./evaluate/domains.ts');
    const evaluation = evaluateDomains(path, profile, !values['no-peers']);
    console.log(values.json ? asJson(evaluation) : domainReport(evaluation, values.misses));
  } else {
    const { evaluateMails } = await import('./evaluate/mails.ts');
    const { mailReport } = await import('./evaluate/mail-report.ts');
    const evaluation = await evaluateMails(path, profile, values.border);
    console.log(values.json ? asJson(evaluation) : mailReport(evaluation, values.misses));
  }
}

function profileFrom(file: string): Profile {
  const reading = readProfile(JSON.parse(readFileSync(file, 'utf8')));
  if (reading.ok) return reading.profile;
  throw new Error(`${file}: ${reading.problems.map((problem) => `${problem.path}: ${problem.message}`).join('; ')}`);
}

function asJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? [...inner] : inner), 2);
}
