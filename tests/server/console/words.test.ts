import { expect, test } from 'vitest';

import { adminWords } from '../../../server/console/words/admin-words.ts';
import { campaignWords } from '../../../server/console/words/campaign-words.ts';
import { dashboardWords } from '../../../server/console/words/dashboard-words.ts';
import { decisionWords } from '../../../server/console/words/decision-words.ts';
import { entranceWords } from '../../../server/console/words/entrance-words.ts';
import { evidenceWords } from '../../../server/console/words/evidence-words.ts';
import { exportWords } from '../../../server/console/words/export-words.ts';
import { feedWords } from '../../../server/console/words/feed-words.ts';
import { helpWords } from '../../../server/console/words/help-words.ts';
import { queueWords } from '../../../server/console/words/queue-words.ts';
import { shellWords } from '../../../server/console/words/shell-words.ts';
import { watchWords } from '../../../server/console/words/watch-words.ts';
import { agoText, durationText, percentText } from '../../../server/console/words/times.ts';
import { everyExport } from '../../../server/exports/index.ts';

const all = {
  adminWords,
  campaignWords,
  dashboardWords,
  decisionWords,
  entranceWords,
  evidenceWords,
  exportWords,
  feedWords,
  helpWords,
  queueWords,
  shellWords,
  watchWords,
};

/** Every sentence of a dictionary; those that take numbers with one, and with many. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const say = words as (...given: readonly unknown[]) => unknown;
    const reason = {
      kind: 'clicked',
      points: 1,
      count: 1,
      proved: 1,
      level: 'danger',
      client: 'danger',
      server: 'danger',
      reports: 1,
      polls: 1204,
      reached: 1203,
    };
    return [say(1, 1), say(12, 12), say(reason)].filter((each) => typeof each === 'string');
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

test.for(Object.entries(all))('%s: French typography', ([, { fr }]) => {
  const faults = sentences(fr).filter((text) => / [;:!?»]|« (?! )|[^\u202f\s:/][;!?](?:\s|$)|'/u.test(text));
  expect(faults).toEqual([]);
});

test.for(Object.entries(all))('%s: English has no French spaces', ([, { en }]) => {
  expect(sentences(en).filter((text) => /\u202f|[«»]/u.test(text))).toEqual([]);
});

test('every export has a name and a use in both languages', () => {
  const ids = everyExport.map(({ id }) => id).toSorted();
  expect(Object.keys(exportWords.fr).toSorted()).toEqual(ids);
  expect(Object.keys(exportWords.en).toSorted()).toEqual(ids);
});

test.for([
  [0, '0\u00a0s'],
  [59, '59\u00a0s'],
  [90, '2\u00a0min'],
  [3_600, '1\u00a0h'],
  [5_400, '1\u00a0h\u00a030\u00a0min'],
  [86_400, '1\u00a0j'],
  [90_000, '1\u00a0j\u00a01\u00a0h'],
  [86_400 + 120, '1\u00a0j'],
] as const)('%i seconds are %s', ([seconds, text]) => {
  expect(durationText(seconds, 'fr')).toBe(text);
});

test('how long ago something was is said in one unit', () => {
  const now = Date.parse('2026-03-04T12:00:00Z');
  expect(agoText('2026-03-04T10:30:00Z', now, 'fr')).toBe('il y a 1\u00a0h');
  expect(agoText('2026-03-04T11:59:30Z', now, 'fr')).toBe('à l’instant');
  expect(agoText('2026-03-01T11:00:00Z', now, 'en')).toBe('3\u00a0d ago');
  expect(agoText('2027-01-01T00:00:00Z', now, 'en')).toBe('just now');
  expect(percentText(0.934, 'fr')).toBe('93\u202f%');
});
