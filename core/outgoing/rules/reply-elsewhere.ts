import { hostOf } from '../draft.ts';
import { outgoingRule } from '../outgoing-rule.ts';

/** The answer goes to a Reply-To of another body than the message came from: From `ac-montpellier.fr`, Reply-To `outlook.com`. */
export const replyElsewhere = outgoingRule({
  id: 'reply-elsewhere',
  facts: ['from', 'address'],
  *inspect({ addressees, answers }, hosts) {
    const sender = answers && hostOf(answers.from);
    // A list answers for its members.
    if (!answers || !sender || answers.list) return;
    const asked = new Set(answers.replyTo.slice(0, 20).map((address) => address.trim().toLowerCase()));
    for (const { address, host, at } of addressees) {
      if (!asked.has(address) || hosts.standingOf(host) === 'ours') continue;
      if (hosts.bodyOf(host) === hosts.bodyOf(sender)) continue;
      const posed = hosts.standingOf(sender);
      const taken = hosts.standingOf(host) !== 'known' && (posed === 'ours' || posed === 'known');
      yield { strength: taken ? 'strong' : 'weak', at, facts: { from: answers.from.trim().toLowerCase(), address } };
    }
  },
});
