import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { momentText } from '../../../ui/texts/amounts.ts';
import type { Trusted } from '../../protocol/settings.ts';
import { optionsWords } from './options-words.ts';

/** Whom and what a person called legitimate, each to be taken back. */
export function TrustList({
  trusted,
  language,
  onWithdraw,
}: {
  readonly trusted: readonly Trusted[];
  readonly language: Language;
  readonly onWithdraw: (id: string) => Promise<boolean>;
}): JSX.Element {
  const words = optionsWords[language].trusted;
  return (
    <section class="p-section">
      <h2>{words.title}</h2>
      <p class="v-muted">{words.lead}</p>
      {trusted.length === 0 ? (
        <EmptyState icon="people" title={words.none}>
          {words.noneMore}
        </EmptyState>
      ) : (
        <ul class="p-list" role="list">
          {trusted.map(({ id, what, name, webmail, mailbox, since }) => (
            <li key={id}>
              <span class="p-list__what">
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <span class="v-muted">
                  {[words[what], mailbox || webmail, words.since(momentText(since, language))].join(' · ')}
                </span>
              </span>
              <Button
                icon="undo"
                onPress={() => {
                  void onWithdraw(id);
                }}
              >
                {words.withdraw}
                <span class="v-spoken"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
