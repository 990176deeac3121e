/// <reference lib="dom" />
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { assess } from '../../../core/assess.ts';
import { createContext } from '../../../core/create-context.ts';
import type { Message } from '../../../core/message.ts';
import { cardOf } from '../../../core/texts/card.ts';
import type { Verdict } from '../../../core/verdict.ts';
import { judgeMessage } from '../../../cli/scan/judge-message.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import type { ClientName } from '../../addin/fake-outlook/clients.ts';
import { fakeMessage } from '../../addin/fake-outlook/fake-message.ts';
import { rebuilt, viewed } from '../../addin/judge/partial.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';
import type { Inside } from './ground/inside.ts';
import { shownCard, wordsOf, type CardWords } from './ground/shown-card.ts';

const samples = readdirSync('samples').filter((name) => name.endsWith('.eml'));
const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('no profile');
const context = createContext(reading.profile);

async function commandLineReading(file: string): Promise<{ readonly message: Message; readonly verdict: Verdict }> {
  const bytes = readFileSync(file);
  const outcome = await judgeMessage({ kind: 'message', name: file, bytes }, context, undefined);
  if (outcome.kind !== 'judged') throw new Error(outcome.kind);
  return outcome.judged;
}

/** What the command line says of a file, in the words of its card. */
async function commandLineCard(file: string): Promise<CardWords> {
  const { message, verdict } = await commandLineReading(file);
  return wordsOf(cardOf(message, verdict, context, 'fr'));
}

let ground: AddinGround;
beforeAll(async () => {
  ground = await startAddinGround();
});
afterAll(() => ground.stop());

const clients: readonly (readonly [ClientName, (message: Message) => Message | Promise<Message>])[] = [
  ['web', (message) => message],
  ['classic Windows LTSC 2021', rebuilt],
  ['on-premises', viewed],
  ['mobile', viewed],
];

test.for(clients)(
  'in %s every sample gets the very words of the command line for what that Outlook gives',
  async ([client, lessened]) => {
    const items = await Promise.all(
      samples.map(async (name) => fakeMessage(await readFile(join('samples', name)), name)),
    );
    const page = await ground.open('pane.html', { client, items, selected: 0 });
    for (const [index, name] of samples.entries()) {
      await page.waitForSelector('.v-card');
      await page.evaluate((at) => {
        document.querySelector('.v-card')?.classList.replace('v-card', 'before');
        (globalThis as unknown as Inside).fakeOutlook.select(at);
      }, index);
      const message = await lessened((await commandLineReading(join('samples', name))).message);
      expect(await shownCard(page), name).toEqual(wordsOf(cardOf(message, assess(message, context), context, 'fr')));
    }
    await page.context().close();
  },
);

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
