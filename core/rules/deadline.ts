import { presses } from '../reading/pressure.ts';
import { leadingAway } from '../reading/leading-away.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The message presses for time on the way to somewhere else: “sous 24 heures”, “dernier rappel”. */
export const deadline = messageRule({
  id: 'deadline',
  facts: ['quote'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const said = reading.said.get('deadline');
    const { role, impersonated } = reading;
    if (!said || !leadingAway(reading)) return;
    if (role === undefined && !impersonated && !presses(reading)) return;
    yield { strength: 'weak', at: said.at, facts: { quote: said.quote } };
  },
});
