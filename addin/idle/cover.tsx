import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { deviceAtHand } from '../outlook/device.ts';
import { paneTexts } from '../texts/of-language.ts';

/** What stands in a pane, or in the checker, that nobody has touched for long: nothing of any message, and how the device itself is locked. */
export function Cover({
  language,
  isInOutlook,
  onResume,
}: {
  readonly language: Language;
  readonly isInOutlook: boolean;
  readonly onResume: () => void;
}): JSX.Element {
  const { title, lead, outlook, lock, resume } = paneTexts(language).idle;
  return (
    <main class="p-cover">
      <Icon name="lock" />
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>
        {isInOutlook && `${outlook} `}
        {lock[deviceAtHand()]}
      </p>
      <Button look="primary" onPress={onResume}>
        {resume}
      </Button>
    </main>
  );
}
