import type { Strength } from '../../finding.ts';
import type { LetterRun } from '../../lookalike/letter-run.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Contact, Language } from '../../texts/card.ts';
import type { Level } from '../../verdict.ts';
import type { PagePlace } from '../page-rule.ts';
import type { PageEvidence, PageVerdict } from '../page-verdict.ts';
import type { PageRuleId } from '../rules/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PageTexts } from './page-texts.ts';

/** One reason, as the interstitial shows it. */
export interface PageReason {
  readonly rule: PageRuleId;
  readonly strength: Strength;
  readonly at: PagePlace;
  readonly text: string;
  /** What to write one above the other with the differing letters marked. */
  readonly letters: readonly LetterRun[] | undefined;
}

/** A verdict on a page, in words. */
export interface PageCard {
  readonly level: Level;
  readonly title: string;
  readonly reasons: readonly PageReason[];
  readonly advice: readonly string[];
  readonly contact: Contact | undefined;
  readonly leave: string;
  readonly goOn: string;
}

const texts: Readonly<Record<Language, PageTexts>> = { fr, en };

/** Puts a verdict on a page into words. */
export function pageCardOf(
  { level, evidence }: PageVerdict,
  { contacts }: Pick<Profile, 'contacts'>,
  language: Language,
): PageCard {
  const words = texts[language];
  const { helpdesk } = contacts;
  return {
    level,
    title: words.titles[level],
    reasons: evidence.map((each) => reasonOf(each, words)),
    advice: level === 'none' ? [] : words.advice[level],
    contact: helpdesk && { phone: helpdesk.phone, hours: helpdesk.hours[language], email: helpdesk.email },
    ...words.actions,
  };
}

function reasonOf({ rule, strength, at, facts, letters }: PageEvidence, words: PageTexts): PageReason {
  const tell: (facts: PageEvidence['facts']) => string = words.findings[rule];
  return { rule, strength, at, text: tell(facts), letters };
}
