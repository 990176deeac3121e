import type { Context } from '../context.ts';
import type { Locus, Strength } from '../finding.ts';
import type { LetterRun } from '../lookalike/letter-run.ts';
import type { Message } from '../message.ts';
import type { RuleId } from '../rules/index.ts';
import type { Evidence, Level, Verdict } from '../verdict.ts';
import { counselFor } from './counsel.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { RuleWords, Texts } from './texts.ts';

/** The languages of cards. */
export type Language = 'fr' | 'en';

/** One reason, as a host shows it beside its place. */
export interface Reason {
  readonly rule: RuleId;
  readonly strength: Strength;
  readonly at: Locus;
  readonly text: string;
  /** What to write one above the other, each run saying whether it differs; only where that shows the difference at a glance. */
  readonly letters: readonly LetterRun[] | undefined;
}

/** Whom to ask. */
export interface Contact {
  readonly phone: string;
  readonly hours: string;
  readonly email: string;
}

/** A verdict in words, the same in every host. */
export interface Card {
  readonly level: Level;
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly advice: readonly string[];
  readonly unchecked: readonly string[];
  readonly contact: Contact | undefined;
  /** Where one takes an account back, when a password may be lost: AIDA. */
  readonly recovery: { readonly name: string; readonly url: string } | undefined;
}

const texts: Readonly<Record<Language, Texts>> = { fr, en };

/** Puts a verdict into words. */
export function cardOf(_message: Message, verdict: Verdict, { profile }: Context, language: Language): Card {
  const words = texts[language];
  const { fr: known, [language]: name } = profile.organisation.name;
  const counsel = counselFor(verdict);
  const { helpdesk, accountRecovery } = profile.contacts;
  return {
    level: verdict.level,
    title: words.levels[verdict.level],
    // An exercise would be none if the card told.
    reasons: verdict.evidence
      .filter(({ rule }) => rule !== 'simulation')
      .map((evidence) => reasonOf(renamed(evidence, known, name), words)),
    advice: counsel.map((piece) => words.counsel[piece]),
    unchecked: verdict.unchecked.map((part) => words.unchecked[part]),
    contact: helpdesk && { phone: helpdesk.phone, hours: helpdesk.hours[language], email: helpdesk.email },
    recovery:
      counsel.includes('gave-password') && accountRecovery
        ? { name: accountRecovery.name, url: accountRecovery.url }
        : undefined,
  };
}

/** What a rule looks for, for who wonders: `ruleWords('link-lookalike', 'fr')`. */
export function ruleWords(rule: RuleId, language: Language): RuleWords {
  return texts[language].rules[rule];
}

/** The sentence of one finding: `reasonText(evidence, 'fr')`. */
export function reasonText(evidence: Evidence, language: Language): string {
  return sentence(evidence, texts[language]);
}

function reasonOf(evidence: Evidence, words: Texts): Reason {
  const { rule, strength, at } = evidence;
  return { rule, strength, at, text: sentence(evidence, words), letters: tellingLetters(evidence) };
}

/** The letters of a lookalike, unless nothing differs or hardly anything is the same: then its sentence says it better. */
export function tellingLetters({ letters = [] }: Evidence): readonly LetterRun[] | undefined {
  const count = (runs: readonly LetterRun[]): number =>
    runs.reduce((sum, { seen, meant }) => sum + Math.max(seen.length, meant.length), 0);
  const differing = count(letters.filter(({ differs }) => differs));
  return differing > 0 && 2 * differing <= count(letters) ? letters : undefined;
}

/** Rules know the organisation by its French name; a card in English says it in English. */
function renamed(evidence: Evidence, known: string, name: string): Evidence {
  if (known === name) return evidence;
  const facts = Object.entries(evidence.facts).map(([fact, value]) => [fact, value === known ? name : value] as const);
  return { ...evidence, facts: Object.fromEntries(facts) };
}

type Tell = (facts: Evidence['facts']) => string;

/** A rule's own findings carry the facts that its sentence names: `Texts` ties both to the rule's id. */
function sentence({ rule, facts }: Evidence, { findings }: Texts): string {
  const tell: Tell = findings[rule];
  return tell(facts);
}
