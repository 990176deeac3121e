import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintTerms } from '../../../core/password/fingerprint.ts';
import { proposePassphrase } from '../../../core/password/passphrase.ts';
import { falseAlarms, graphicsCard, lootOf } from '../../../core/password/thief.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/passwords.md'), 'utf8').replaceAll(/\s+/gu, ' ');

/** To the nearest hundred, as it is written there: `14 800`. */
const hundreds = (value: number): string =>
  (Math.round(value / 100) * 100).toLocaleString('fr-FR').replaceAll(/\s/gu, ' ');
const million = lootOf({ list: 1e6, guessesPerSecond: graphicsCard });
const thousandMillion = lootOf({ list: 1e9, guessesPerSecond: graphicsCard });
const alarms = (bits: number): number => falseAlarms(47_000, 6_000, bits);
const left = (bits: number): string => lootOf({ list: 1e9, guessesPerSecond: graphicsCard }, bits).byChance.toFixed(1);

test.for<readonly [what: string, said: string]>([
  ['iterations', `${hundreds(fingerprintTerms.iterations)} iterations`],
  ['the salt', `${fingerprintTerms.saltBytes} random bytes`],
  ['guesses a second', `1/${hundreds(graphicsCard)} of a second`],
  ['24 bits', `| 24 | ${alarms(24).toFixed(1)} | ${left(24)} |`],
  ['28 bits', `| 28 | **${alarms(28).toFixed(2)}** | **${left(28)}** |`],
  ['40 bits', `| 40 | none in ${hundreds(1 / alarms(40))} years |`],
  ['the time for a list of a million', `in ${million.seconds.toFixed(0)} seconds`],
  ['chance in a list of a million', `1 in ${(1 / million.byChance).toFixed(0)} that another word`],
  ['the time for a list of a thousand million', `after ${(thousandMillion.seconds / 3600).toFixed(0)} hours`],
  ['what such a list leaves', `${(thousandMillion.byChance + 1).toFixed(1)} words`],
  ['how sure each of these is', `${(thousandMillion.certainty * 100).toFixed(0)} % each`],
  ['a passphrase', `**${proposePassphrase(() => 0).bits.toFixed(1)} bits**`],
])('docs/passwords.md says of %s what the arithmetic says: %s', ([, said]) => {
  expect(document).toContain(said);
});
