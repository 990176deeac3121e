import type { Handler } from '../handler.ts';

/** An error of our own in a page, for the popup. */
export const tellFault: Handler<'tell-fault'> = async ({ where, what }, _place, { faults }) => {
  await faults.add(where, what);
  return null;
};
