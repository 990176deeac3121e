import { randomId } from './random-id.ts';

const key = 'vigie-installation';

/** The random id of this installation, by which the server counts reports without counting a whole school as one. */
export function installationId(): string {
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null && /^[0-9a-f]{32}$/u.test(kept)) return kept;
    const made = randomId();
    localStorage.setItem(key, made);
    return made;
  } catch {
    // Storage can be forbidden in a frame: then each opening of the pane is an installation.
    return randomId();
  }
}
