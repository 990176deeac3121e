import { tell } from '../../bus.ts';
import type { Handler } from '../handler.ts';

/** The popup's “Signaler”: the frame that shows the message begins the report, since it alone can get the source. */
export const reportTab: Handler<'report-tab'> = async ({ tab, message }, _place, { frames }) => {
  const open = (await frames.of(tab)).flatMap(({ state }) => state.messages);
  const wanted = open.find((each) => message === undefined || each.message === message);
  if (!wanted?.message) return false;
  await tell(tab, { kind: 'report', message: wanted.message });
  return true;
};
