import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { WebmailHost } from '../../protocol/settings.ts';
import { welcomeWords } from './welcome-words.ts';

/** The organisation's webmails, and the permission where the browser has not given it: Firefox gives none by itself. */
export function WebmailGrants({
  hosts,
  language,
  onGrant,
}: {
  readonly hosts: readonly WebmailHost[];
  readonly language: Language;
  readonly onGrant: (origin: string) => Promise<void>;
}): JSX.Element {
  const words = welcomeWords[language];
  return (
    <section class="p-section">
      <h2>{words.webmails}</h2>
      {hosts.length === 0 ? (
        <EmptyState icon="letter" title={words.noWebmail}>
          {words.noWebmailMore}
        </EmptyState>
      ) : (
        <ul class="p-list" role="list">
          {hosts.map(({ origin, granted }) => (
            <li key={origin}>
              <strong class="p-list__what">{origin}</strong>
              {granted ? (
                <span class="p-check">
                  <Icon name="check" />
                  <span>{words.granted}</span>
                </span>
              ) : (
                <Button look="primary" onPress={() => void onGrant(origin)}>
                  {words.grant}
                  <span class="v-spoken"> {origin}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
