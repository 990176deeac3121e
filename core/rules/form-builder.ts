import { pressingLures, secrets } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A form that anyone can make asks for secrets or speaks for somebody: “validez votre compte” on `forms.gle`. */
export const formBuilder = messageRule({
  id: 'form-builder',
  facts: ['domain', 'claimed'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const { calls, said, impersonated, role, keeper } = reading;
    const call = calls.find(({ link }) => link.domain && context.names.isFormBuilder(link.domain));
    if (!call) return;
    // Colleagues' questionnaires are ordinary, and people sign in to answer them.
    const asked = secrets.some((ask) => said.has(ask));
    const lured = pressingLures(reading).length > 0;
    const spoken = impersonated !== undefined || role !== undefined || keeper !== undefined;
    if (!asked && !lured && !impersonated) return;
    yield {
      strength: asked || (lured && spoken) || impersonated?.by === 'name' ? 'strong' : 'weak',
      at: { in: 'link', index: call.index },
      facts: { domain: call.place, claimed: impersonated?.owner.name ?? '' },
    };
  },
});
