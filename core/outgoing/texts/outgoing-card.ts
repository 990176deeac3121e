import type { Strength } from '../../finding.ts';
import type { Language } from '../../texts/card.ts';
import type { OutgoingPlace } from '../outgoing-message.ts';
import type { Attention, OutgoingEvidence, OutgoingVerdict } from '../outgoing-verdict.ts';
import type { OutgoingRuleId } from '../rules/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { OutgoingCounsel, OutgoingTexts } from './outgoing-texts.ts';

/** One reason, as a host shows it beside its field. */
export interface OutgoingReason {
  readonly rule: OutgoingRuleId;
  readonly strength: Strength;
  readonly at: OutgoingPlace;
  readonly text: string;
  /** The address to put in place of recipient `at`, and the words of the button that does it. */
  readonly correction: { readonly address: string; readonly label: string } | undefined;
}

/** A verdict on a message being written, in words. */
export interface OutgoingCard {
  readonly attention: Attention;
  readonly title: string;
  readonly reasons: readonly OutgoingReason[];
  readonly advice: readonly string[];
  readonly goBack: string;
  readonly sendAnyway: string;
}

const texts: Readonly<Record<Language, OutgoingTexts>> = { fr, en };

const counselFor: Readonly<Record<OutgoingRuleId, OutgoingCounsel>> = {
  'recipient-meant': 'check-address',
  'reply-elsewhere': 'check-address',
  'external-recipient': 'check-audience',
  'numen-written': 'keep-numen',
  'numen-with-birth': 'keep-numen',
  'password-written': 'keep-password',
  'code-written': 'keep-code',
};

/** Puts a verdict on a message being written into words. */
export function outgoingCardOf({ attention, evidence }: OutgoingVerdict, language: Language): OutgoingCard {
  const words = texts[language];
  const counsel = new Set(evidence.map(({ rule }) => counselFor[rule]));
  return {
    attention,
    title: words.titles[attention],
    reasons: evidence.map((each) => reasonOf(each, words)),
    advice: [...counsel].map((piece) => words.counsel[piece]),
    goBack: words.actions.goBack,
    sendAnyway: words.actions.sendAnyway,
  };
}

function reasonOf({ rule, strength, at, facts }: OutgoingEvidence, words: OutgoingTexts): OutgoingReason {
  const tell: (facts: OutgoingEvidence['facts']) => string = words.findings[rule];
  const { correction: address } = facts;
  const correction = address === undefined ? undefined : { address, label: words.actions.correct(address) };
  return { rule, strength, at, text: tell(facts), correction };
}
