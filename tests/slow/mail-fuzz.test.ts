import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../core/assess.ts';
import { createContext } from '../../core/create-context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import { mailOf } from '../../scripts/fuzz/fuzz-mails.ts';
import { mailsIn } from '../../scripts/fuzz/mails.ts';

const profile = readProfile(JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')));
const mails = mailsIn('samples');

/** `npm run fuzz -- 1000000` does the same outside of the tests. */
test('no damaged mail makes reading or judging throw', async () => {
  if (!profile.ok) throw new Error('profiles/montpellier.json cannot be read');
  const context = createContext(profile.profile);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 }), async (seed) => {
      const verdict = assess(await readMessage(mailOf(seed, mails), { border: undefined }), context);
      expect(['none', 'caution', 'danger']).toContain(verdict.level);
    }),
    { numRuns: 1_500 },
  );
});

test('no bytes at all make reading throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      expect((await readMessage(bytes, { border: undefined })).completeness).toBe('raw');
    }),
    { numRuns: 1_000 },
  );
});

test('a seed gives the same mail again', () => {
  expect(mailOf(42, mails)).toEqual(mailOf(42, mails));
});
