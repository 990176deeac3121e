import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { paneTexts } from '../texts/of-language.ts';
import type { Subject } from './pane-state.ts';

/** Characters of an address that are shown; a longer one loses its middle, since its end says whose it is. */
const mostShown = 90;

/** Which message is spoken of: always there, so that a verdict cannot be taken for another message's. */
export function SubjectLines({
  of: { name, address, subject },
  language,
  isTitle = false,
}: {
  readonly of: Subject;
  readonly language: Language;
  /** Whether nothing above it is the title of the pane. */
  readonly isTitle?: boolean;
}): JSX.Element {
  const words = paneTexts(language).analysed;
  const Title = isTitle ? 'h1' : 'p';
  return (
    <section class="p-subject" aria-label={words.title}>
      <p class="p-subject__title">{words.title}</p>
      <Title class="p-subject__subject">{subject || words.noSubject}</Title>
      {name !== '' && name !== address && <p class="p-subject__name">{name}</p>}
      {address !== '' && <p class="p-subject__address">{withoutMiddle(address)}</p>}
      {name === '' && address === '' && <p>{words.noSender}</p>}
    </section>
  );
}

function withoutMiddle(address: string): string {
  return address.length > mostShown ? `${address.slice(0, 20)}…${address.slice(21 - mostShown)}` : address;
}
