import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readProfile } from '../core/profile/read-profile.ts';
import { mailTerms } from '../server/triage/terms.ts';

/** A text with ordinary spaces and apostrophes, so that two hands agree. */
function plain(text: string): string {
  return text
    .replaceAll(/\\u202f|\\u00a0|[\u00a0\u202f]/giu, ' ')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ');
}

const guide = plain(readFileSync('docs/guide-utilisateur.md', 'utf8'));
const shown = globSync(['extension/{pages,content}/**/*.{ts,tsx}', 'ui/**/*.{ts,tsx}', 'core/texts/*.ts'])
  .map((path) => plain(readFileSync(path, 'utf8')))
  .join('\n');
const reading = readProfile(JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')));
if (!reading.ok) throw new Error('a profile');
const { contacts, idle, passwords } = reading.profile;

const labels = [
  ...new Set(Array.from(guide.matchAll(/\*\*« (?<label>[^»]+) »\*\*/gu), ({ groups }) => groups?.['label'] ?? '')),
];

test.for(labels)('“%s”, which the guide has people press or read, is shown by Vigie', (label) => {
  expect(shown).toContain(label);
});

test.for([
  ['the help desk’s telephone', contacts.helpdesk?.phone],
  ['its address', contacts.helpdesk?.email],
  ['where an account is taken back', contacts.accountRecovery?.url],
  ['the time to the log-out', `Après ${idle.minutes} minutes sans activité`],
  ['the same on a shared computer', `(${idle.sharedComputer.minutes} sur un ordinateur partagé)`],
  ['the length of a password', `${passwords.minimumLength} caractères au moins`],
] as const)('%s is the one of the profile', ([, told]) => {
  expect(told).toBeDefined();
  expect(guide).toContain(told);
});

test('what is written out in words is what the code does', () => {
  expect(labels.length).toBeGreaterThan(8);
  expect([idle.warningSeconds, mailTerms.legitimate]).toEqual([120, 7]);
  expect(guide).toContain('Deux minutes avant, elle vous prévient');
  expect(guide).toContain("l'efface au bout de sept jours");
});
