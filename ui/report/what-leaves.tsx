import type { JSX } from 'preact';
import type { Completeness } from '../../core/message.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../button.tsx';
import { Disclosure } from '../disclosure.tsx';
import { sizeText } from '../texts/amounts.ts';
import { uiTexts } from '../texts/of-language.ts';

/** What a report takes along, as a person sees it before they send it. */
export interface Leaving {
  /** `Assistance <aide@ac-montpelier.fr>`; empty where there is none. */
  readonly sender: string;
  readonly subject: string;
  /** Bytes of the source. */
  readonly size: number;
  readonly completeness: Completeness;
  readonly reporter: string | undefined;
  readonly to: Recipient;
  /** The source as text; of a large one its beginning. */
  readonly source: string;
  /** Bytes that `source` shows; less than `size` when it was cut. */
  readonly shown: number;
}

/** Whom a report goes to. */
export type Recipient =
  | { readonly kind: 'server'; readonly organisation: string; readonly address: string }
  | { readonly kind: 'mailbox'; readonly organisation: string; readonly address: string }
  | { readonly kind: 'nobody' };

/** Exactly what will leave: sender, subject, size, to whom, and the source itself to be read and saved. */
export function WhatLeaves({
  leaving,
  onSave,
  language,
}: {
  readonly leaving: Leaving;
  readonly onSave: () => void;
  readonly language: Language;
}): JSX.Element {
  const words = uiTexts(language).report.leaves;
  const { sender, subject, size, completeness, reporter, to, source, shown } = leaving;
  return (
    <section class="v-leaves">
      <h2>{words.title}</h2>
      <dl>
        <dt>{words.sender}</dt>
        <dd>{sender || words.noSender}</dd>
        <dt>{words.subject}</dt>
        <dd>{subject || words.noSubject}</dd>
        <dt>{words.size}</dt>
        <dd>{sizeText(size, language)}</dd>
        {to.kind !== 'nobody' && (
          <>
            <dt>{words.to}</dt>
            <dd>
              {words.team}, {to.organisation} <span class="v-muted">({to.address})</span>
            </dd>
          </>
        )}
        {reporter !== undefined && (
          <>
            <dt>{words.reporter}</dt>
            <dd>{reporter}</dd>
          </>
        )}
      </dl>
      <p>{words.whole[completeness]}</p>
      {to.kind === 'server' && <p class="v-muted">{words.besides}</p>}
      <Disclosure title={words.source}>
        <div class="v-stack">
          <pre class="v-source" tabIndex={0} aria-label={words.source}>
            {source}
          </pre>
          {shown < size && (
            <p class="v-muted">{words.sourceCut(sizeText(shown, language), sizeText(size, language))}</p>
          )}
        </div>
      </Disclosure>
      <p>
        <Button icon="save" look="plain" onPress={onSave}>
          {words.save}
        </Button>
      </p>
    </section>
  );
}
