import type { Handler } from '../handler.ts';
import { settingsView } from '../settings-view.ts';
import { tellAll } from '../tabs/tell-all.ts';

/** Takes back that somebody or something is legitimate; what is on screen is judged again. */
export const withdrawTrust: Handler<'withdraw-trust'> = async ({ id }, _place, background) => {
  await background.knowledge.trust.withdraw((entry) => entry.id === id);
  await tellAll(background, { kind: 'judge-again' });
  return settingsView(background);
};
