import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../../../core/create-context.ts';
import { cardOf } from '../../../core/texts/card.ts';
import { judgeMessage } from '../../../cli/scan/judge-message.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { fakeMessage } from '../../addin/fake-outlook/fake-message.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';
import { shownCard, wordsOf, type CardWords } from './ground/shown-card.ts';

const samples = readdirSync('samples').filter((name) => name.endsWith('.eml'));
const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('no profile');
const context = createContext(reading.profile);

/** What the command line says of a file, in the words of its card. */
async function commandLineCard(file: string): Promise<CardWords> {
  const bytes = readFileSync(file);
  const outcome = await judgeMessage({ kind: 'message', name: file, bytes }, context, undefined);
  if (outcome.kind !== 'judged') throw new Error(outcome.kind);
  return wordsOf(cardOf(outcome.judged.message, outcome.judged.verdict, context, 'fr'));
}

let ground: AddinGround;
beforeAll(async () => {
  ground = await startAddinGround();
});
afterAll(() => ground.stop());

test.for(samples)('in an Outlook with the raw source, %s gets the very words of the command line', async (name) => {
  const file = join('samples', name);
  const item = await fakeMessage(readFileSync(file));
  const page = await ground.open('pane.html', { client: 'web', items: [item], selected: 0 });
  expect(await shownCard(page)).toEqual(await commandLineCard(file));
  await page.context().close();
});

test('the words are those that the command prints', async () => {
  const run = spawnSync(process.execPath, ['cli/vigie.ts', 'scan', '--json', 'samples'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' },
  });
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; level: string; evidence: { rule: string; text: string }[] });
  expect(lines).toHaveLength(samples.length);
  for (const { file, level, evidence } of lines) {
    const card = await commandLineCard(file);
    const told = evidence.filter(({ rule }) => rule !== 'simulation').map(({ text }) => text);
    expect({ level: card.level, reasons: card.reasons }).toEqual({ level, reasons: told });
  }
});

test('nothing was asked of anybody else', () => {
  expect(ground.strayRequests).toEqual([]);
});
