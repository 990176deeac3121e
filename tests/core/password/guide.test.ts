import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideDictionaries } from '../../../core/password/dictionaries.ts';
import { createGuide } from '../../../core/password/guide.ts';
import { improvements } from '../../../core/password/improvement.ts';
import { proposePassphrase, randomBelow } from '../../../core/password/passphrase.ts';
import { adviceWords, passwordTexts } from '../../../core/password/texts/advice-words.ts';
import { montpellier } from '../profile/montpellier.ts';

const guide = createGuide(guideDictionaries, montpellier);
const claire = { names: ['Claire Martin'], address: 'claire.martin@ac-montpellier.fr' };
const advise = (password: string) => guide(password, claire);

describe('weak, and why', () => {
  test.for([
    ['', 'longer'],
    ['azerty', 'longer'],
    ['Azerty123456', 'no-known-password'],
    ['motdepasse', 'no-known-password'],
    ['ClaireMartin34', 'no-own-name'],
    ['Martin1980!', 'no-own-name'],
    ['clairemartin34', 'no-own-name'],
    ['Montpellier2025', 'no-organisation-word'],
    ['Rectorat34!', 'no-organisation-word'],
    ['Pronote2025', 'no-organisation-word'],
    ['11E9501234ABC', 'no-numen'],
    ['11 E 95 01234 ABC', 'no-numen'],
    ['aaaaaaaaaaaa', 'no-repeat'],
    ['abcdefghijkl', 'no-sequence'],
    ['lundimardimercredi', 'no-sequence'],
    ['12/03/1980', 'no-date'],
    ['qsdfghjklm12', 'no-keyboard-run'],
    ['tortue-piano', 'no-common-word'],
  ] as const)('%s: %s', ([password, improvement]) => {
    const { strength, acceptable, improvements: found } = advise(password);
    expect(strength).toBe('weak');
    expect(acceptable).toBe(false);
    expect(found).toContain(improvement);
  });
});

describe('strong, and nothing to improve', () => {
  test.for(['xK9#vB2$mQ7!', 'tortue piano vallon citron', 'Le 3e cheval mange une virgule bleue'])('%s', (password) => {
    expect(advise(password)).toMatchObject({ strength: 'strong', acceptable: true, improvements: [] });
  });

  test('whatever is proposed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff), { minLength: 8 }), (drawn) => {
        const { text } = proposePassphrase(randomBelow(() => drawn.shift() ?? 0));
        // Chance may draw one word five times; then it is no better than that word.
        fc.pre(new Set(text.split('-')).size >= 5);
        expect(advise(text).strength).toBe('strong');
      }),
      { numRuns: 25 },
    );
  });
});

test('short is not acceptable, however wild', () => {
  expect(advise('xK9#vB2$mQ')).toMatchObject({ acceptable: false });
  expect(advise('xK9#vB2$mQ').improvements).toContain('longer');
});

test('the organisation’s length counts', () => {
  const strict = createGuide(guideDictionaries, {
    ...montpellier,
    passwords: { minimumLength: 20, renewal: 'on-doubt' },
  });
  expect(strict('xK9#vB2$mQ7!', claire).improvements).toContain('longer');
});

test('a name is one’s own only for its owner', () => {
  const other = { names: ['Paul Durand'], address: '' };
  expect(advise('Zbigniewski77').improvements).not.toContain('no-own-name');
  expect(guide('Zbigniewski77', { names: ['Zbigniewski'], address: '' }).improvements).toContain('no-own-name');
  expect(guide('ClaireMartin34', other).improvements).not.toContain('no-own-name');
});

test('without dictionaries it still judges', () => {
  const bare = createGuide({ dictionary: {}, graphs: {} }, montpellier);
  expect(bare('Montpellier34', claire).improvements).toContain('no-organisation-word');
});

test('whatever is typed, it does not throw', () => {
  const bare = createGuide(
    { dictionary: { words: ['soleil', 'chat'] }, graphs: guideDictionaries.graphs },
    montpellier,
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string(), (password, name) => {
      const { bits, improvements: found } = bare(password, { names: [name], address: name });
      expect(bits).toBeGreaterThanOrEqual(0);
      expect(improvements).toEqual(expect.arrayContaining([...found]));
    }),
    { numRuns: 200 },
  );
});

describe('words', () => {
  test.for(['fr', 'en'] as const)('%s: each improvement is told, the length with its number', (language) => {
    const words = adviceWords({ strength: 'weak', acceptable: false, bits: 3, improvements }, montpellier, language);
    expect(words.improvements).toHaveLength(improvements.length);
    expect(words.improvements.join(' ')).toContain('12');
    expect(passwordTexts(language).rules(12)[0]).toContain('12');
  });

  test.for(['fr', 'en'] as const)(
    '%s: where renewal is looked for, it says change on doubt, and who says so',
    (language) => {
      for (const text of Object.values(passwordTexts(language).renewal)) {
        expect(text).toMatch(/CNIL/u);
        expect(text).toMatch(/ANSSI/u);
        expect(text).toMatch(/doute|doubt/u);
      }
    },
  );

  test('chance is told in tries', () => {
    expect(passwordTexts('fr').proposal.why(61.6)).toContain('milliard de milliards');
    expect(passwordTexts('fr').proposal.why(50.6)).toContain('million de milliards');
    expect(passwordTexts('en').proposal.why(61.6)).toContain('billion billion');
  });
});
