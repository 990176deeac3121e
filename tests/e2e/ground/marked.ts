import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The variable that every process started in a workplace carries, and so does whatever these start: `{ VIGIE_GROUND: … }`. */
export function markOf(folder: string): { readonly VIGIE_GROUND: string } {
  return { VIGIE_GROUND: folder };
}

/** Ends every process that carries a workplace's mark: also those that left its groups, as SOGo's workers do. */
export function endMarked(folder: string): void {
  for (let found = markedWith(folder); found.length > 0; found = markedWith(folder)) {
    for (const id of found) end(id);
  }
}

/** Stops every process that carries the mark for a time, as a machine's sleep does. */
export async function sleepMarked(folder: string, milliseconds: number): Promise<void> {
  const asleep = markedWith(folder);
  for (const id of asleep) signal(id, 'SIGSTOP');
  await sleep(milliseconds);
  for (const id of asleep) signal(id, 'SIGCONT');
}

function markedWith(folder: string): readonly number[] {
  const mark = `VIGIE_GROUND=${folder}`;
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id) && environmentOf(id).split('\0').includes(mark));
}

/** Empty for a process that is another's, or over. */
function environmentOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8');
  } catch {
    // Gone since it was listed, or not ours to look at: not one of those sought.
    return '';
  }
}

function end(id: number): void {
  signal(id, 'SIGKILL');
}

function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch {
    // Ended by itself: that is what was wanted.
  }
}
