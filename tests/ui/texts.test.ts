import { expect, test } from 'vitest';
import { uiTexts } from '../../ui/texts/of-language.ts';
import { forbidden, misset, sentencesOf } from './sentences.ts';

const samples: readonly (readonly unknown[])[] = [
  ['x.example', 'y.example'],
  [1],
  [60],
  [120],
  [{ in: 'link', index: 0 }],
  [{ in: 'subject' }],
  [{ seen: 'rn', meant: 'm', differs: true }],
  [{ seen: '', meant: 'l', differs: true }],
  [{ seen: 's', meant: '', differs: true }],
];
const [fr, en] = [sentencesOf(uiTexts('fr'), samples), sentencesOf(uiTexts('en'), samples)];

test.for(fr)('« %s » is set as French is', (sentence) => {
  expect(sentence).not.toMatch(misset);
});

test.for([...fr, ...en])('“%s” promises nothing and accuses nobody', (sentence) => {
  expect(sentence).not.toMatch(forbidden);
});

test('the two languages say as many things, and not the same', () => {
  expect(en.length).toBe(fr.length);
  // Words that both languages share, and names.
  const same = fr.filter((sentence, index) => sentence === en[index]);
  expect(same.filter((sentence) => !/^(?:Danger|orange|turquoise|violet|x\.example|message)/u.test(sentence))).toEqual(
    [],
  );
});

test.for([
  [120, 'Déconnexion dans moins de 2\u00A0minutes.'],
  [60, 'Déconnexion dans moins de 1\u00A0minute.'],
  [30, 'Déconnexion dans moins de 30\u00A0secondes.'],
  [1, 'Déconnexion dans moins de 1\u00A0seconde.'],
] as const)('%d seconds are told as “%s”', ([seconds, sentence]) => {
  expect(uiTexts('fr').idle.left(seconds)).toBe(sentence);
});
