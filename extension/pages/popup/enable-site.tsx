import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { PopupPort } from './popup-port.ts';
import { popupWords } from './popup-words.ts';

/** Where Vigie may work but does not: asks for it. */
export function EnableSite({
  origin,
  port,
  language,
}: {
  readonly origin: string;
  readonly port: PopupPort;
  readonly language: Language;
}): JSX.Element {
  const words = popupWords[language];
  const [refused, setRefused] = useState(false);
  const enable = async (): Promise<void> => {
    if (await port.enable(origin)) port.close();
    else setRefused(true);
  };
  return (
    <div class="v-empty">
      <Icon name="plus" />
      <p class="v-empty__title">{words.possible(origin.replace(/^https?:\/\//u, ''))}</p>
      <p>{words.possibleMore}</p>
      <Button
        look="primary"
        onPress={() => {
          void enable();
        }}
      >
        {words.enable}
      </Button>
      {refused && <Notice kind="note" title={words.refused} live />}
    </div>
  );
}
