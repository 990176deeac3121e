import type { Profile } from '../../core/profile/profile.ts';
import { closing } from './closing.ts';
import { letterWords } from './letter-words.ts';
import type { Letter } from './post.ts';

/** To somebody who forwarded a mail in a way that loses the original. */
export function explanation(language: 'fr' | 'en', profile: Profile): Omit<Letter, 'to'> {
  const words = letterWords[language];
  const { subject, text } = words.explanation;
  return { subject, text: [words.greeting, text, ...closing(language, profile)].join('\n\n') };
}
