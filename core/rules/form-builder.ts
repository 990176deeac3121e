import { asks, lures } from '../phrases/meanings.ts';
import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** A form that anyone can make asks for secrets or speaks for somebody: “validez votre compte” on `forms.gle`. */
export const formBuilder = messageRule({
  id: 'form-builder',
  facts: ['domain', 'claimed'],
  about: 'content',
  *inspect(message, context) {
    const { calls, said, impersonated, role } = read(message, context);
    const call = calls.find(({ link }) => link.domain && context.names.isFormBuilder(link.domain));
    if (!call?.link.domain) return;
    // Colleagues' questionnaires are ordinary, and people sign in to answer them.
    const asked = asks.some((ask) => ask !== 'login' && said.has(ask));
    const lured = lures.some((lure) => said.has(lure) && lure !== 'document' && lure !== 'terms' && lure !== 'prize');
    const spoken = impersonated !== undefined || role !== undefined;
    if (!asked && !lured && !impersonated) return;
    yield {
      strength: asked || (lured && spoken) || impersonated?.by === 'name' ? 'strong' : 'weak',
      at: { in: 'link', index: call.index },
      facts: { domain: call.link.domain.unicode, claimed: impersonated?.owner.name ?? '' },
    };
  },
});
