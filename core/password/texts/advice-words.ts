import type { Profile } from '../../profile/profile.ts';
import type { Language } from '../../texts/card.ts';
import type { PasswordAdvice } from '../guide.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PasswordTexts } from './password-texts.ts';

const texts: Readonly<Record<Language, PasswordTexts>> = { fr, en };

/** What the guide says beside the field. */
export interface AdviceWords {
  readonly strength: PasswordAdvice['strength'];
  /** `Facile à deviner`. */
  readonly title: string;
  /** The most useful first; show one or two. */
  readonly improvements: readonly string[];
}

/** Everything about passwords in a language: rules, renewal, the alarm, the consent. */
export function passwordTexts(language: Language): PasswordTexts {
  return texts[language];
}

/** Puts a guide's advice into words. */
export function adviceWords(
  { strength, improvements }: PasswordAdvice,
  { passwords }: Pick<Profile, 'passwords'>,
  language: Language,
): AdviceWords {
  const words = texts[language];
  return {
    strength,
    title: words.strengths[strength],
    improvements: improvements.map((each) => words.improvements[each](passwords.minimumLength)),
  };
}
