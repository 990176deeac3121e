import type { Profile } from '../../core/profile/profile.ts';

/** A contact that the administrator has not said is right, and its place in the profile: `contacts.helpdesk`. */
export interface UnconfirmedContact {
  readonly path: string;
  /** As it would be shown: `04 67 91 48 00, contact-assistance@ac-montpellier.fr`. */
  readonly value: string;
}

/** The contacts of a profile that are still to be confirmed. */
export function unconfirmedContacts({ contacts }: Profile): readonly UnconfirmedContact[] {
  const { helpdesk, departments, accountRecovery, security } = contacts;
  const found: UnconfirmedContact[] = [];
  if (helpdesk && !helpdesk.confirmed) {
    found.push({ path: 'contacts.helpdesk', value: `${helpdesk.phone}, ${helpdesk.email}` });
  }
  for (const [index, { name, phone, confirmed }] of departments.entries()) {
    if (!confirmed) found.push({ path: `contacts.departments.${index}`, value: `${name}, ${phone}` });
  }
  if (accountRecovery && !accountRecovery.confirmed) {
    found.push({ path: 'contacts.accountRecovery', value: `${accountRecovery.name}, ${accountRecovery.url}` });
  }
  if (security && !security.confirmed) found.push({ path: 'contacts.security', value: security.email });
  return found;
}
