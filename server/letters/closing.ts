import type { Profile } from '../../core/profile/profile.ts';
import { letterWords } from './letter-words.ts';

/** Whom to ask, and who writes. */
export function closing(language: 'fr' | 'en', { contacts, organisation }: Profile): readonly string[] {
  const words = letterWords[language];
  const { helpdesk } = contacts;
  return [
    ...(helpdesk ? [words.contact(helpdesk.phone, helpdesk.email)] : []),
    words.signature(organisation.name[language]),
  ];
}
