import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readHead } from '../../core/feed/head-text.ts';
import { fileIfThere } from './feed-folder.ts';

/** The head as it is served. */
export interface ServedHead {
  readonly text: string;
  /** `3-1042`. */
  readonly number: string;
}

/** How often the file is looked at, in milliseconds: thousands of polls a second must not each ask the disk. */
const lookEvery = 1_000;

/** Hands out the newest head of a folder; `undefined` before there is one. */
export function servedHead(folder: string, now: () => number): () => Promise<ServedHead | undefined> {
  const path = join(folder, 'head');
  let head: ServedHead | undefined;
  let changed: number | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const time = now();
    if (time - lookedAt < lookEvery && time >= lookedAt) return head;
    lookedAt = time;
    const found = await changedAt(path);
    if (found !== undefined && found === changed) return head;
    const text = (await fileIfThere(path))?.toString() ?? '';
    const read = readHead(text);
    if (read === undefined) return head;
    head = { text, number: `${read.head.delegation.serial}-${read.head.sequence}` };
    changed = found;
    return head;
  };
}

async function changedAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
