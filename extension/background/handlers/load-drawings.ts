import type { Handler } from '../handler.ts';

/** Runs the script that draws in the frame that asks for it. */
export const loadDrawings: Handler<'load-drawings'> = async (_request, { tab, frame }, { drawings }) => {
  if (tab !== undefined && frame !== undefined) await drawings.loadInto(tab, frame);
  return null;
};
