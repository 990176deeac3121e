import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { GuardsView } from '../../protocol/guards.ts';
import { ExplainedChoice } from './explained-choice.tsx';
import { guardsWords } from './guards-words.ts';

/** The page guard: why it wants every site, what it does there, and on or off. */
export function PagesChoice({
  pages,
  language,
  onAllow,
  onStop,
}: {
  readonly pages: GuardsView['pages'];
  readonly language: Language;
  readonly onAllow: () => void;
  readonly onStop: () => void;
}): JSX.Element {
  const { title, lead, what, allow, stop, on, organisation } = guardsWords[language].pages;
  return (
    <ExplainedChoice title={title} lead={lead} points={what}>
      {pages === 'off' ? (
        <Button look="primary" onPress={onAllow}>
          {allow}
          <span class="v-spoken"> {title}</span>
        </Button>
      ) : (
        <span class="p-check" role="status">
          <Icon name={pages === 'on' ? 'check' : 'lock'} />
          <span>{pages === 'on' ? on : organisation}</span>
        </span>
      )}
      {pages === 'on' && (
        <Button look="plain" onPress={onStop}>
          {stop}
          <span class="v-spoken"> {title}</span>
        </Button>
      )}
    </ExplainedChoice>
  );
}
