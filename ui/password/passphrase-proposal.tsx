import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Passphrase } from '../../core/password/passphrase.ts';
import { passwordTexts } from '../../core/password/texts/advice-words.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../button.tsx';

/** A passphrase drawn by chance, to be taken or drawn again. */
export function PassphraseProposal({
  language,
  propose,
  onUse,
}: {
  readonly language: Language;
  readonly propose: () => Promise<Passphrase | undefined>;
  readonly onUse: (text: string) => void;
}): JSX.Element {
  const words = passwordTexts(language).proposal;
  const [proposed, setProposed] = useState<Passphrase>();
  const draw = async (): Promise<void> => setProposed(await propose());
  return (
    <div class="v-proposal" role="group" aria-live="polite">
      {proposed && (
        <>
          <p class="v-guide__title">{words.title}</p>
          <p>
            <code class="v-proposal__text">{proposed.text}</code>
          </p>
          <p class="v-muted">{words.why(proposed.bits)}</p>
        </>
      )}
      <div class="v-row">
        {proposed && <Button onPress={() => onUse(proposed.text)}>{words.use}</Button>}
        <Button look={proposed ? 'plain' : 'ordinary'} icon="refresh" onPress={() => void draw()}>
          {proposed ? words.again : words.ask}
        </Button>
      </div>
    </div>
  );
}
