import { ask } from '../bus.ts';
import type { Drawings } from './drawn/drawings.ts';

/** Where the second script leaves what it can do: the world of our scripts, which the page's own cannot see. */
interface OurWorld {
  vigieDrawings?: Drawings;
}

const world = globalThis as OurWorld;

/** What this page can draw; most pages and frames never need it, so it is loaded when the first does. */
export async function loadDrawings(): Promise<Drawings> {
  const why = world.vigieDrawings ? null : await ask({ kind: 'load-drawings' });
  if (!world.vigieDrawings) throw new Error(`The script that draws did not run: ${why}`);
  return world.vigieDrawings;
}

/** Called by the second script. */
export function keepDrawings(drawings: Drawings): void {
  world.vigieDrawings = drawings;
}
