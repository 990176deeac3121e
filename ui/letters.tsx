import type { JSX } from 'preact';
import type { LetterRun } from '../core/lookalike/letter-run.ts';
import type { Language } from '../core/texts/card.ts';
import { uiTexts } from './texts/of-language.ts';

/** A lookalike over what it imitates, letter over letter, what differs marked; said in words to who listens. */
export function Letters({
  runs,
  language,
}: {
  readonly runs: readonly LetterRun[];
  readonly language: Language;
}): JSX.Element {
  const words = uiTexts(language).letters;
  const spoken = runs.filter(({ differs }) => differs).map(words.differs);
  return (
    <div class="v-letters">
      <span class="v-letters__names" aria-hidden="true">
        <span>{words.seen}</span>
        <span>{words.meant}</span>
      </span>
      <span class="v-letters__runs" aria-hidden="true">
        {runs.flatMap(apart).map(({ seen, meant, differs }, index) => (
          <span key={index} class={differs ? 'v-letters__run v-letters__run--differs' : 'v-letters__run'}>
            <span class="v-letters__seen">{seen}</span>
            <span class="v-letters__meant">{meant}</span>
          </span>
        ))}
      </span>
      <span class="v-spoken">{spoken.join(', ')}</span>
    </div>
  );
}

/** Each equal letter in a column of its own, so that long names can go on in the next line. */
function apart(run: LetterRun): readonly LetterRun[] {
  const [seen, meant] = [Array.from(run.seen), Array.from(run.meant)];
  if (run.differs || seen.length !== meant.length) return [run];
  return seen.map((letter, index) => ({ seen: letter, meant: meant[index] ?? '', differs: false }));
}
