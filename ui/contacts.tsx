import type { JSX } from 'preact';
import type { Profile } from '../core/profile/profile.ts';
import type { Contact, Language } from '../core/texts/card.ts';
import { EmptyState } from './empty-state.tsx';
import { Icon } from './icon.tsx';

import { uiTexts } from './texts/of-language.ts';

/** The helpdesk: telephone with its hours, and mail. */
export function HelpdeskContact({
  contact: { phone, hours, email },
  language,
}: {
  readonly contact: Contact;
  readonly language: Language;
}): JSX.Element {
  return (
    <div class="v-contact">
      <Icon name="phone" />
      <p>
        <strong>{uiTexts(language).contacts.helpdesk}</strong> <span class="v-muted">{hours}</span>
      </p>
      <p class="v-contact__ways">
        <a href={telephone(phone)}>{phone}</a>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
    </div>
  );
}

/** Everybody whom a person may ask: helpdesk and departments, as the profile gives them. */
export function Contacts({
  contacts: { helpdesk, departments },
  language,
}: {
  readonly contacts: Profile['contacts'];
  readonly language: Language;
}): JSX.Element {
  const words = uiTexts(language).contacts;
  if (!helpdesk && departments.length === 0) {
    return (
      <EmptyState icon="phone" title={words.none}>
        {words.noneYet}
      </EmptyState>
    );
  }
  return (
    <div class="v-stack">
      {helpdesk && <HelpdeskContact contact={{ ...helpdesk, hours: helpdesk.hours[language] }} language={language} />}
      {departments.length > 0 && (
        <div class="v-card__part">
          <h3>{words.departments}</h3>
          <ul class="v-departments" role="list">
            {departments.map(({ department, name, phone }) => (
              <li key={department}>
                <span>{name}</span>
                <a href={telephone(phone)}>{phone}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function telephone(phone: string): string {
  return `tel:${phone.replaceAll(/[^+\d]/gu, '')}`;
}
