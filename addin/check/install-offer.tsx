import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../../ui/button.tsx';
import { paneTexts } from '../texts/of-language.ts';

/** What Chromium hands over when a page can be installed; no standard has it, so no type either. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>;
}

/** Offers to install the checker where the browser can; elsewhere there is nothing to see. */
export function InstallOffer({ language }: { readonly language: Language }): JSX.Element | null {
  const [offer, setOffer] = useState<InstallPrompt>();
  useEffect(() => {
    const keep = (event: Event): void => {
      event.preventDefault();
      setOffer(event as InstallPrompt);
    };
    addEventListener('beforeinstallprompt', keep);
    return () => removeEventListener('beforeinstallprompt', keep);
  }, []);
  const words = paneTexts(language).check;
  if (!offer) return null;
  return (
    <p>
      <Button
        icon="plus"
        onPress={() => {
          void offer.prompt();
          setOffer(undefined);
        }}
      >
        {words.install}
      </Button>{' '}
      <span class="v-muted">{words.installMore}</span>
    </p>
  );
}
