import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Asked } from './answer.ts';
import { pageWords } from './page-words.ts';

/** Shows what was answered; before that a word of patience, and without an answer why there is none. */
export function WhenAnswered<Answer>({
  asked,
  again,
  language,
  children,
}: {
  readonly asked: Asked<Answer>;
  readonly again: () => void;
  readonly language: Language;
  readonly children: (answer: Answer) => JSX.Element;
}): JSX.Element {
  const words = pageWords[language];
  if (asked.state === 'answered') return children(asked.answer);
  if (asked.state === 'waiting') return <p class="v-muted">{words.waiting}</p>;
  return (
    <Notice kind="caution" title={words.failed} live>
      <p>{words.failedMore}</p>
      <p class="v-muted">{asked.why}</p>
      <div class="v-row">
        <Button icon="refresh" onPress={again}>
          {words.retry}
        </Button>
      </div>
    </Notice>
  );
}
