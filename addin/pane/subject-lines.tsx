import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { paneTexts } from '../texts/of-language.ts';
import type { Subject } from './pane-state.ts';

/** Which message is spoken of: always there, so that a verdict cannot be taken for another message's. */
export function SubjectLines({
  of: { sender, subject },
  language,
}: {
  readonly of: Subject;
  readonly language: Language;
}): JSX.Element {
  const words = paneTexts(language).analysed;
  return (
    <section class="p-subject" aria-label={words.title}>
      <p class="p-subject__title">{words.title}</p>
      <p class="p-subject__subject">{subject || words.noSubject}</p>
      <p class="p-subject__sender">{sender || words.noSender}</p>
    </section>
  );
}
