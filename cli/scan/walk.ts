import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to be looked at, or a path that cannot be. */
export type Found =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** On the command line itself, not met in a folder. */ readonly named: boolean;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly error: unknown };

/** Goes through files and folders in the order given, folders by name and to any depth. A folder is entered once, so loops end. */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found> {
  const entered = new Set<string>();
  for (const path of paths) yield* visit(path, true, entered);
}

async function* visit(path: string, named: boolean, entered: Set<string>): AsyncGenerator<Found> {
  if (path === '-') {
    yield { kind: 'file', path, named };
    return;
  }
  try {
    const found = await stat(path, { bigint: true });
    if (!found.isDirectory()) {
      // Pipes and devices are read when somebody names them, as in `vigie scan <(…)`.
      if (named || found.isFile()) yield { kind: 'file', path, named };
      return;
    }
    const identity = `${found.dev}:${found.ino}`;
    if (entered.has(identity)) return;
    entered.add(identity);
    const names = await readdir(path);
    for (const name of names.toSorted()) yield* visit(join(path, name), false, entered);
  } catch (error) {
    yield { kind: 'unreadable', path, error };
  }
}
