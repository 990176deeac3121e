import { describe, expect, test } from 'vitest';
import { en as outgoingEn } from '../../../core/outgoing/texts/en.ts';
import { fr as outgoingFr } from '../../../core/outgoing/texts/fr.ts';
import { outgoingRules } from '../../../core/outgoing/rules/index.ts';
import { pageRules } from '../../../core/page/rules/index.ts';
import { en as pageEn } from '../../../core/page/texts/en.ts';
import { fr as pageFr } from '../../../core/page/texts/fr.ts';
import { en as passwordEn } from '../../../core/password/texts/en.ts';
import { fr as passwordFr } from '../../../core/password/texts/fr.ts';

const factNames = [...outgoingRules, ...pageRules].flatMap(({ facts }): readonly string[] => facts);
/** Facts that sentences may name: told once with values, once with empty ones, and once for each way an address goes wrong. */
const given = ['x.example', '', 'slip'].map((value) => Object.fromEntries(factNames.map((fact) => [fact, value])));

/** Every sentence of a tree of texts; a number stands for lengths and chances. */
function sentencesIn(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') {
    const tell = texts as (facts: unknown) => unknown;
    return [...given, 12, 62]
      .flatMap((facts) => sentencesIn(tell(facts)))
      .filter((each) => !each.includes('undefined'));
  }
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(sentencesIn) : [];
}

describe.for([
  ['outgoing', outgoingFr, outgoingEn],
  ['page', pageFr, pageEn],
  ['password', passwordFr, passwordEn],
] as const)('%s', ([, fr, en]) => {
  test('French is set as French is', () => {
    const wrong = /(?<!\u202F)[;!?](?:\s|$)|(?<!\u202F):(?!\/\/)|«(?!\u00A0)|(?<!\u00A0)»|'/u;
    expect(sentencesIn(fr).filter((sentence) => wrong.test(sentence))).toEqual([]);
  });

  test('nothing is promised and nobody accused', () => {
    const wrong = /\b(?:sûre?s?|safe|safely|malicious|malveillant|pirate|criminal)\b/iu;
    expect([...sentencesIn(fr), ...sentencesIn(en)].filter((sentence) => wrong.test(sentence))).toEqual([]);
  });

  test('both languages say as much', () => {
    expect(sentencesIn(en)).toHaveLength(sentencesIn(fr).length);
    expect(sentencesIn(fr).length).toBeGreaterThan(15);
  });
});
