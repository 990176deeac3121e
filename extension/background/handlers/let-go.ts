import type { Handler } from '../handler.ts';

/** Takes note that a form is gone, so that the alarm comes after if it must; whoever asks does not wait for that. */
export const letGo: Handler<'let-go'> = async (_request, place, { lateAlarms, faults }) => {
  lateAlarms.letGo(place).catch((error: unknown) => faults.add('let-go', error));
  return null;
};
