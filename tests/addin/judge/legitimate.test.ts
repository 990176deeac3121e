import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { createJudge, type Judged } from '../../../addin/judge/judge.ts';
import { createContext } from '../../../core/create-context.ts';
import { expressionsOf } from '../../../core/feed/expressions.ts';
import type { Said } from '../../../core/legitimacy.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { qrDecoder } from '../../../cli/scan/decode-qr.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };

const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('no profile');
const { profile } = reading;
const context = createContext(profile);
const bytes = readFileSync('samples/12-expediteur-ressemblant.eml');

/** What the pane says of the sample when so much was called legitimate before; `reported`: and the team has reported its links since. */
async function judged(said: readonly Said[], reported = false): Promise<Judged> {
  const judge = createJudge({
    profile,
    language: 'fr',
    decoder: qrDecoder,
    trusted: () => Promise.resolve(said),
    contextFor: (message) =>
      Promise.resolve({
        ...context,
        knownBad: new Map(reported ? [...expressionsOf(message).keys()].map((key) => [key, 'Faux webmail']) : []),
      }),
  });
  return judge.ofMailbox({ kind: 'raw', bytes });
}

test('a message called legitimate is silent, and another one of the same sender is not', async () => {
  const first = await judged([]);
  expect([first.card.level, first.legitimacy.can]).toEqual(['danger', 'message']);
  const { card, verdict, legitimacy } = await judged([first.called.message]);
  expect([card.level, verdict.evidence, legitimacy.said]).toEqual(['none', [], 'message']);
  const other = await judged([{ what: 'message', subject: 'that of another' }]);
  expect(other.card.level).toBe('danger');
});

test('a sender whom no border vouches for cannot be trusted, whatever was said', async () => {
  const { called } = await judged([]);
  expect((await judged([called.sender])).card.level).toBe('danger');
});

test('what the team reported since is danger again', async () => {
  const { called } = await judged([]);
  const { card, legitimacy } = await judged([called.message], true);
  expect([card.level, legitimacy.can, legitimacy.said]).toEqual(['danger', 'nothing', undefined]);
});

test('a file has no mailbox, so nothing can be said of it', async () => {
  const judge = createJudge({
    profile,
    language: 'fr',
    decoder: qrDecoder,
    contextFor: () => Promise.resolve(context),
  });
  expect((await judge.ofFile(bytes))?.legitimacy).toEqual({ can: 'nothing', said: undefined });
});
