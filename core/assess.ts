import type { Context } from './context.ts';
import type { Strength } from './finding.ts';
import type { Message } from './message.ts';
import { isMuted } from './mute.ts';
import type { Rule } from './rule.ts';
import { messageRules, type RuleId } from './rules/index.ts';
import { silencesSender } from './silence.ts';
import { uncheckedIn } from './unchecked.ts';
import type { Evidence, Verdict } from './verdict.ts';
import { weigh } from './weigh.ts';

const order: readonly Strength[] = ['conclusive', 'strong', 'weak'];
/** Findings kept of one rule; a message may hold a thousand links. */
const findingLimit = 5;

/** Judges a message: every rule looks, the strongest evidence comes first, one table decides. */
export function assess(message: Message, context: Context): Verdict {
  const silent = silencesSender(message, context);
  const found = messageRules.flatMap((rule) =>
    evidenceOf(rule, message, context).filter(
      ({ strength }) => !(silent && rule.about === 'sender' && strength !== 'conclusive'),
    ),
  );
  const evidence = order.flatMap((strength) => found.filter((each) => each.strength === strength));
  return { level: weigh(evidence), evidence, unchecked: uncheckedIn(message) };
}

function evidenceOf(rule: Rule<Message, RuleId>, message: Message, context: Context): readonly Evidence[] {
  return [...first(findingLimit, heard(rule, message, context))];
}

/** What a rule finds and nobody has muted; a muted finding takes no other's place. */
function* heard(rule: Rule<Message, RuleId>, message: Message, context: Context): Iterable<Evidence> {
  for (const finding of rule.inspect(message, context)) {
    const evidence = { rule: rule.id, ...finding };
    if (!isMuted(evidence, context)) yield evidence;
  }
}

function* first(limit: number, evidence: Iterable<Evidence>): Iterable<Evidence> {
  let left = limit;
  for (const each of evidence) {
    yield each;
    left -= 1;
    if (left === 0) return;
  }
}
