import type { ComponentChildren, JSX } from 'preact';
import type { Card, Language } from '../core/texts/card.ts';
import { ButtonLink } from './button.tsx';
import { HelpdeskContact } from './contacts.tsx';
import { Icon } from './icon.tsx';

import { Reasons } from './reasons.tsx';
import { uiTexts } from './texts/of-language.ts';

/** Everything of a card below its title: reasons, what to do, whom to ask, what was not checked. What is empty is left out. */
export function CardParts({ card, language }: { readonly card: Card; readonly language: Language }): JSX.Element {
  const words = uiTexts(language).card;
  const { level, reasons, advice, unchecked, contact, recovery } = card;
  return (
    <>
      {reasons.length > 0 && (
        <CardPart title={words.why}>
          <Reasons reasons={reasons} language={language} />
        </CardPart>
      )}
      {advice.length > 0 && (
        <CardPart title={words.whatToDo}>
          <ul class="v-points v-points--ranked" role="list">
            {advice.map((text) => (
              <li key={text}>
                <Icon name="arrow" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </CardPart>
      )}
      {recovery && (
        <p>
          <ButtonLink href={recovery.url} icon="key">
            {words.recovery(recovery.name)}
          </ButtonLink>
        </p>
      )}
      {contact && level !== 'none' && (
        <CardPart title={words.whoToAsk}>
          <HelpdeskContact contact={contact} language={language} />
        </CardPart>
      )}
      {unchecked.length > 0 && (
        <CardPart title={words.unchecked}>
          {unchecked.map((text) => (
            <p class="v-muted" key={text}>
              {text}
            </p>
          ))}
        </CardPart>
      )}
    </>
  );
}

function CardPart({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="v-card__part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
