import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Language } from '../core/texts/card.ts';
import { Dialog } from './dialog.tsx';
import { uiTexts } from './texts/of-language.ts';

/** Stands over an open mailbox from the end of its time until the log-out is done, which may have to wait for the network. */
export function IdleCover({ language }: { readonly language: Language }): JSX.Element {
  const id = useId();
  const words = uiTexts(language).idle;
  return (
    <Dialog alert labelledBy={`${id}-title`} describedBy={`${id}-lead`} onEscape={() => undefined}>
      <div class="v-idle v-idle--cover">
        <h2 id={`${id}-title`}>{words.ending}</h2>
        <p id={`${id}-lead`} role="status">
          {words.endingLead}
        </p>
      </div>
    </Dialog>
  );
}
