import type { Profile } from './profile.ts';

/** Something in a profile that its administrator has still to say is right: `contacts.helpdesk`. */
export interface Unconfirmed {
  readonly path: string;
  /** As it would be shown: `04 67 91 48 00, contact-assistance@ac-montpellier.fr`; empty when it is missing. */
  readonly value: string;
}

/** What the administrator has still to confirm: contacts, and the border, without which nothing authenticates. */
export function unconfirmed({ contacts, border }: Profile): readonly Unconfirmed[] {
  const { helpdesk, departments, accountRecovery, security } = contacts;
  const found: Unconfirmed[] = [];
  if (helpdesk?.confirmed === false) {
    found.push({ path: 'contacts.helpdesk', value: `${helpdesk.phone}, ${helpdesk.email}` });
  }
  for (const [index, { name, phone, confirmed }] of departments.entries()) {
    if (!confirmed) found.push({ path: `contacts.departments.${index}`, value: `${name}, ${phone}` });
  }
  if (accountRecovery?.confirmed === false) {
    found.push({ path: 'contacts.accountRecovery', value: `${accountRecovery.name}, ${accountRecovery.url}` });
  }
  if (security?.confirmed === false) found.push({ path: 'contacts.security', value: security.email });
  if ((border?.authservIds ?? []).length === 0) found.push({ path: 'border.authservIds', value: '' });
  return found;
}
