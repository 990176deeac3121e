import type { Context } from './context.ts';
import type { Finding, Strength } from './finding.ts';
import type { Message } from './message.ts';
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
  return [...first(findingLimit, rule.inspect(message, context))].map((finding) => ({ rule: rule.id, ...finding }));
}

function* first(limit: number, findings: Iterable<Finding>): Iterable<Finding> {
  let left = limit;
  for (const finding of findings) {
    yield finding;
    left -= 1;
    if (left === 0) return;
  }
}
