import type { Context } from '../../../core/context.ts';
import type { Message } from '../../../core/message.ts';
import { type Language, reasonText, tellingLetters } from '../../../core/texts/card.ts';
import type { Level } from '../../../core/verdict.ts';
import { weigh } from '../../../core/weigh.ts';
import { destinationOf } from '../../../ui/destination.ts';
import type { LinkJudgement } from '../../protocol/reading.ts';
import { linkEvidence, type LinkEvidence } from './link-evidence.ts';

/** The page that shows a message, as far as its links are concerned. */
export interface ShownLinks {
  readonly hrefs: readonly string[];
  /** The page's own address, to which relative ones belong. */
  readonly base: string;
  readonly hasPass: (href: string) => boolean;
}

/** What is thought of each address in the page, in the order given. */
export function judgeLinks(
  message: Message,
  level: Level,
  context: Context,
  { hrefs, base, hasPass }: ShownLinks,
  language: Language,
): readonly LinkJudgement[] {
  return linkEvidence(message, context, hrefs, base).map((each, index) => ({
    level: levelOf(each, level),
    destination: each.link && destinationOf(each.link),
    reasons: [...new Set(each.evidence.map((evidence) => reasonText(evidence, language)))],
    letters: lettersOf(each),
    passed: hasPass(hrefs[index] ?? ''),
  }));
}

function lettersOf({ evidence }: LinkEvidence): LinkJudgement['letters'] {
  const lookalike = evidence.find(({ rule }) => rule === 'link-lookalike');
  return lookalike && tellingLetters(lookalike);
}

/**
 * Its own evidence decides, and the message's level lifts it: in a message that is dangerous, a link with strong evidence is where
 * the danger lies. A page made to be mistaken for a known one is dangerous wherever its link stands: being asked once costs little
 * there. Weak evidence alone marks a link only where the message too is suspicious.
 */
function levelOf({ evidence }: LinkEvidence, message: Level): Level {
  const own = weigh(evidence);
  const imitates = evidence.some(({ rule, strength }) => rule === 'link-lookalike' && strength !== 'weak');
  if (imitates || (own === 'caution' && message === 'danger')) return 'danger';
  return own === 'none' && evidence.length > 0 && message !== 'none' ? 'caution' : own;
}
