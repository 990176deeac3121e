import type { Profile } from '../../core/profile/profile.ts';
import type { Decision } from '../../core/report/answer.ts';
import type { Card } from '../../core/texts/card.ts';
import { closing } from './closing.ts';
import { deadLinks } from './dead-links.ts';
import { letterWords } from './letter-words.ts';
import type { Letter } from './post.ts';

/** What a letter is about. */
export type LetterContent =
  | { readonly kind: 'automatic'; readonly card: Card | undefined }
  | { readonly kind: 'answer'; readonly decision: Decision; readonly comment: string }
  | { readonly kind: 'correction' };

/** Puts a letter together. What comes out of a mail, its subject and names of hosts, leads nowhere in it. */
export function compose(
  content: LetterContent,
  subject: string,
  language: 'fr' | 'en',
  profile: Profile,
): Omit<Letter, 'to'> {
  const words = letterWords[language];
  const about = subject === '' ? [] : [deadLinks(words.about(subject))];
  const body = [words.greeting, ...about, ...bodyOf(content, language), ...closing(language, profile)];
  return { subject: words[content.kind].subject, text: body.join('\n\n') };
}

function bodyOf(content: LetterContent, language: 'fr' | 'en'): readonly string[] {
  const words = letterWords[language];
  if (content.kind === 'automatic')
    return [words.automatic.opening, ...cardLines(content.card), words.automatic.closing];
  if (content.kind === 'correction') return [words.correction.text];
  const comment = content.comment === '' ? [] : [`${words.comment}\n${deadLinks(content.comment)}`];
  return [words.answer.opening, words.decisions[content.decision], ...comment];
}

function cardLines(card: Card | undefined): readonly string[] {
  if (!card) return [];
  const list = (lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [lines.map((line) => `– ${line}`).join('\n')];
  return [
    deadLinks(card.title),
    ...list(card.reasons.slice(0, 5).map(({ text }) => deadLinks(text))),
    ...list(card.advice.map(deadLinks)),
  ];
}
