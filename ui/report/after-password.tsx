import type { JSX } from 'preact';
import type { Card, Language } from '../../core/texts/card.ts';
import { ButtonLink } from '../button.tsx';
import { HelpdeskContact } from '../contacts.tsx';
import { Notice } from '../notice.tsx';
import { uiTexts } from '../texts/of-language.ts';

/** Where a person gets help: whom to call, and where to take an account back. */
export type Help = Pick<Card, 'contact' | 'recovery'>;

/** What to do at once after typing a password into a stranger's page. */
export function AfterPassword({
  help: { contact, recovery },
  language,
}: {
  readonly help: Help;
  readonly language: Language;
}): JSX.Element {
  const words = uiTexts(language).report.password;
  return (
    <Notice kind="danger" title={words.title} live>
      <div class="v-stack">
        <p>{words.now}</p>
        {recovery && (
          <p>
            <ButtonLink look="primary" icon="key" href={recovery.url}>
              {words.with(recovery.name)}
            </ButtonLink>
          </p>
        )}
        <p>
          {words.elsewhere} {words.tell}
        </p>
        {contact && <HelpdeskContact contact={contact} language={language} />}
        <p class="v-muted">{words.comfort}</p>
      </div>
    </Notice>
  );
}
