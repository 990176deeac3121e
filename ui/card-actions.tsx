import type { JSX } from 'preact';
import { Button } from './button.tsx';
import type { Language } from '../core/texts/card.ts';
import { uiTexts } from './texts/of-language.ts';

/** What a person may do about a message; what a host leaves out is not offered. */
export interface CardActions {
  readonly onReport?: (() => void) | undefined;
  /** “Ce message est légitime”: left out where the evidence is conclusive. */
  readonly onTrust?: (() => void) | undefined;
  /** “Pourquoi ?” of a banner. */
  readonly why?: { readonly open: boolean; readonly onToggle: () => void; readonly controls: string } | undefined;
}

/** Their buttons, reporting first. */
export function CardActionButtons({
  actions: { onReport, onTrust, why },
  language,
}: {
  readonly actions: CardActions;
  readonly language: Language;
}): JSX.Element {
  const words = uiTexts(language).card.actions;
  return (
    <>
      {onReport && (
        <Button look="primary" icon="report" onPress={onReport}>
          {words.report}
        </Button>
      )}
      {why && (
        <Button icon="question" expanded={why.open} controls={why.controls} onPress={why.onToggle}>
          {why.open ? words.less : words.why}
        </Button>
      )}
      {onTrust && (
        <Button look="plain" onPress={onTrust}>
          {words.trust}
        </Button>
      )}
    </>
  );
}
