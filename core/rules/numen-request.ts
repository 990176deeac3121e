import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The message wants the NUMEN and the date of birth: together they give an account away through AIDA. */
export const numenRequest = messageRule({
  id: 'numen-request',
  facts: ['quote'],
  about: 'content',
  *inspect(message, context) {
    const { said, calls, speaker } = read(message, context);
    const numen = said.get('numen');
    if (!numen || !said.has('birth')) return;
    // Instructions on AIDA name both, and lead to the organisation and nowhere else.
    // So do partners', who count clicks.
    const astray = calls.some(({ to }) => to === 'elsewhere' || to === 'hosted');
    const ours = speaker?.kind === 'organisation' || speaker?.kind === 'partner';
    if (ours && !astray && !said.has('reply')) return;
    yield { strength: 'strong', at: numen.at, facts: { quote: numen.quote } };
  },
});
