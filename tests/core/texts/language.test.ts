import { expect, test } from 'vitest';
import { asks, lures } from '../../../core/phrases/meanings.ts';
import { messageRules } from '../../../core/rules/index.ts';
import { en } from '../../../core/texts/en.ts';
import { fr } from '../../../core/texts/fr.ts';
import type { Texts } from '../../../core/texts/texts.ts';

/** Every sentence of a language, findings told with plausible facts and with empty ones. */
function sentencesOf(texts: Texts): readonly string[] {
  const told = messageRules.flatMap(({ id, facts }) => {
    const tell: (facts: Readonly<Record<string, string>>) => string = texts.findings[id];
    return ['x.example', ''].map((value) => tell(Object.fromEntries(facts.map((fact) => [fact, value]))));
  });
  const explained = Object.values(texts.rules).flatMap(({ looksFor, example, silentWhen }) => [
    looksFor,
    example,
    silentWhen,
  ]);
  const rest = [texts.levels, texts.counsel, texts.unchecked].flatMap((words): readonly string[] =>
    Object.values(words),
  );
  const { lure, 'credential-request': request } = texts.findings;
  const lured = lures.map((each) => lure({ lure: each, quote: 'x', domain: 'x.example', claimed: '' }));
  const asked = asks.map((ask) => request({ ask, quote: 'x', domain: '' }));
  return [...told, ...explained, ...rest, ...lured, ...asked];
}

test.for(sentencesOf(fr))('« %s » is set as French is', (sentence) => {
  // An address has its colon right after a letter.
  expect(sentence).not.toMatch(/(?<!\u202F)[;!?](?:\s|$)|(?<!\u202F):(?!\/\/)|«(?!\u00A0)|(?<!\u00A0)»|'/u);
});

test.for([...sentencesOf(fr), ...sentencesOf(en)])('“%s” promises nothing and accuses nobody', (sentence) => {
  expect(sentence).not.toMatch(/\b(?:sûre?s?|safe|malicious|malveillant|pirate|criminal|undefined)\b/iu);
});

test('sentences end, and are short enough to read', () => {
  for (const texts of [fr, en]) {
    for (const sentence of [...Object.values(texts.counsel), ...Object.values(texts.unchecked)]) {
      expect(sentence).toMatch(/\.$/u);
      expect(sentence.split(' ').length).toBeLessThan(30);
    }
  }
});
