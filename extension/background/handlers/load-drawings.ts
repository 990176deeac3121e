import type { Handler } from '../handler.ts';
import { whyNot } from '../tabs/why-not.ts';

/** Runs the script that draws in the frame that asks for it. */
export const loadDrawings: Handler<'load-drawings'> = async (_request, { tab, frame }, { drawings }) =>
  tab === undefined || frame === undefined ? null : whyNot(drawings.loadInto(tab, frame));
