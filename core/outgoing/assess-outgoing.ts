import type { Strength } from '../finding.ts';
import { readDraft } from './draft.ts';
import type { Hosts } from './hosts.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import type { OutgoingFinding, OutgoingRule } from './outgoing-rule.ts';
import type { Attention, OutgoingEvidence, OutgoingVerdict } from './outgoing-verdict.ts';
import { outgoingRules, type OutgoingRuleId } from './rules/index.ts';

const order: readonly Strength[] = ['conclusive', 'strong', 'weak'];
/** Findings kept of one rule; a message may go to a whole school. */
const findingLimit = 20;

/** Judges a message being written, as often as a host likes: linear in its length, and it never throws. */
export function assessOutgoing(message: OutgoingMessage, hosts: Hosts): OutgoingVerdict {
  const draft = readDraft(message);
  const found = outgoingRules.flatMap((rule: OutgoingRule<OutgoingRuleId>) =>
    first(findingLimit, rule.inspect(draft, hosts)).map((finding): OutgoingEvidence => ({ rule: rule.id, ...finding })),
  );
  const evidence = order.flatMap((strength) => found.filter((each) => each.strength === strength));
  return { attention: attentionFor(evidence), evidence };
}

/** Who writes is asked only for what is strong: ordinary mail must not cost one click more. */
function attentionFor([strongest]: readonly OutgoingEvidence[]): Attention {
  if (strongest === undefined) return 'none';
  return strongest.strength === 'weak' ? 'notice' : 'ask';
}

function first(limit: number, findings: Iterable<OutgoingFinding>): readonly OutgoingFinding[] {
  const kept: OutgoingFinding[] = [];
  for (const finding of findings) {
    kept.push(finding);
    if (kept.length === limit) break;
  }
  return kept;
}
