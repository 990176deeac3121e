import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qrDecoder } from '../cli/scan/decode-qr.ts';
import { assess } from '../core/assess.ts';
import type { Context } from '../core/context.ts';
import { createContext } from '../core/create-context.ts';
import { readMessage } from '../core/mail/read-message.ts';
import type { Border, Profile } from '../core/profile/profile.ts';
import { readProfile } from '../core/profile/read-profile.ts';
import type { Level, Verdict } from '../core/verdict.ts';
import { readCorpusRows, type CorpusRow, type Given } from './corpus-rows.ts';

const folder = 'tests/corpus';
const rows = readCorpusRows(join(folder, 'rows.tsv'));
const named = rows.map((row) => [row.file, row] as const);
const ham = named.filter(([, { label }]) => label === 'ham');
const phish = named.filter(([, { label }]) => label === 'phish');
const profile = montpellier();
/** Every message of the corpus came in through this border; forged results of others stand below it. */
const border: Border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: ['mx.ac-montpellier.fr'] };
const contexts: Readonly<Record<Given, Context>> = {
  nothing: createContext(profile),
  'known-bad': createContext(profile, { knownBad: new Map([['host:comptes-coop.vigie-test.example', 'vu hier']]) }),
  'first-contact': createContext(profile, { firstContact: true }),
  simulation: createContext({
    ...profile,
    simulations: [{ name: 'Exercice', header: 'X-Exercice-Hameconnage', value: 'ac34-2025' }],
  }),
};
const levels: readonly Level[] = ['none', 'caution', 'danger'];

test('every message of the corpus has its row, and every row its message', () => {
  const files = ['ham', 'phish'].flatMap((label) => readdirSync(join(folder, label)).map((name) => `${label}/${name}`));
  expect(rows.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  expect(rows.filter(({ file, label }) => !file.startsWith(`${label}/`) || !existsSync(join(folder, file)))).toEqual(
    [],
  );
});

describe('legitimate mail raises no alarm', () => {
  test.for(ham)('%s', async ([, row]) => {
    const verdict = await judge(row, border);
    expect(levels.indexOf(verdict.level), said(verdict)).toBeLessThanOrEqual(levels.indexOf(row.expect));
  });

  test.for(ham)('%s, with nobody vouching for its sender', async ([, row]) => {
    const verdict = await judge(row, undefined);
    expect(levels.indexOf(verdict.level), said(verdict)).toBeLessThanOrEqual(levels.indexOf(row.expect));
  });
});

describe('attacks are found, for the right reasons', () => {
  test.for(phish)('%s', async ([, row]) => {
    const verdict = await judge(row, border);
    expect(levels.indexOf(verdict.level), said(verdict)).toBeGreaterThanOrEqual(levels.indexOf(row.expect));
    expect(verdict.evidence.map(({ rule }): string => rule)).toEqual(expect.arrayContaining([...row.rules]));
  });
});

async function judge(row: CorpusRow, believed: Border | undefined): Promise<Verdict> {
  const context = contexts[row.given];
  const simulationHeaders = context.profile.simulations.flatMap(({ header }) => header ?? []);
  const options = { border: believed, simulationHeaders, decodeQr: qrDecoder() };
  return assess(await readMessage(readFileSync(join(folder, row.file)), options), context);
}

function said({ level, evidence }: Verdict): string {
  return `${level}: ${evidence.map(({ rule, strength, facts }) => `${rule} ${strength} ${JSON.stringify(facts)}`).join('\n')}`;
}

function montpellier(): Profile {
  const read = readProfile(JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.profile;
}
