import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OutgoingCard, OutgoingReason } from '../../core/outgoing/texts/outgoing-card.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { uiTexts } from '../../ui/texts/of-language.ts';
import { paneTexts } from '../texts/of-language.ts';

/** What was found in a message being written, and what to do: the look of a verdict's card. */
export function OutgoingFindings({
  card: { attention, title, reasons, advice },
  language,
}: {
  readonly card: OutgoingCard;
  readonly language: Language;
}): JSX.Element {
  return (
    <article class={`v-card v-card--${attention === 'ask' ? 'danger' : 'caution'}`}>
      <h2>{title}</h2>
      <ul class="v-reasons" role="list">
        {reasons.map((reason, index) => (
          <Finding key={index} reason={reason} language={language} />
        ))}
      </ul>
      {advice.length > 0 && (
        <section class="v-card__part">
          <h3>{uiTexts(language).card.whatToDo}</h3>
          <ul class="v-points v-points--ranked" role="list">
            {advice.map((text) => (
              <li key={text}>
                <Icon name="arrow" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** The permission to read does not let an add-in change recipients: the right address is there to be copied. */
function Finding({
  reason: { strength, text, correction },
  language,
}: {
  readonly reason: OutgoingReason;
  readonly language: Language;
}): JSX.Element {
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const words = paneTexts(language).compose;
  const copy = async (address: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('yes');
    } catch {
      // Outlook on the web may show panes in a frame that has no clipboard.
      setCopied('refused');
    }
  };
  return (
    <li class={`v-reason v-reason--${strength}`}>
      <Icon name={strength === 'weak' ? 'note' : 'caution'} />
      <div class="v-stack">
        <p>
          <Sentence text={text} />
        </p>
        {correction && (
          <p>
            <Button icon="copy" onPress={() => void copy(correction.address)}>
              {words.copy(correction.address)}
            </Button>
          </p>
        )}
        {copied && <p role="status">{copied === 'yes' ? words.copied : words.notCopied}</p>}
      </div>
    </li>
  );
}
