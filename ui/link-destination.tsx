import type { JSX } from 'preact';
import type { Destination } from './destination.ts';
import type { Language } from '../core/texts/card.ts';
import { uiTexts } from './texts/of-language.ts';

/** The true destination of a link: its registrable domain stands out, an IDN is decoded and told by its technical name too. */
export function LinkDestination({
  destination,
  language,
}: {
  /** `undefined` where the link leads to no site. */
  readonly destination: Destination | undefined;
  readonly language: Language;
}): JSX.Element {
  const words = uiTexts(language).destination;
  if (!destination) return <p>{words.nowhere}</p>;
  const { before, owner, after, encoded, through } = destination;
  return (
    <div class="v-destination">
      <p class="v-destination__address v-destination__tail">
        {before}
        <b class="v-destination__domain">{owner}</b>
        {after}
      </p>
      <p class="v-spoken">{words.registrable(owner)}</p>
      {encoded !== undefined && <p class="v-muted">{words.encoded(encoded)}</p>}
      {through && through.length > 0 && <p class="v-muted">{words.through(through.join(', '))}</p>}
    </div>
  );
}
