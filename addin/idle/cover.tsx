import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { paneTexts } from '../texts/of-language.ts';

/** What stands in a pane that nobody has touched for long: nothing of any message, and a word about the computer's own lock. */
export function Cover({
  language,
  onResume,
}: {
  readonly language: Language;
  readonly onResume: () => void;
}): JSX.Element {
  const { title, lead, lock, resume } = paneTexts(language).idle;
  return (
    <section class="p-cover" aria-label={title}>
      <Icon name="lock" />
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>{lock}</p>
      <Button look="primary" onPress={onResume}>
        {resume}
      </Button>
    </section>
  );
}
