import type { Outcome, Trouble } from './outcome.ts';

/** Longest source that is put on the screen; the archive has all of it. */
const shown = 1_000_000;

const troubles: Readonly<Record<number, Trouble>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  410: 'gone',
  429: 'too-many',
};

/** A text from the server, to be shown as text. */
export async function askText(path: string): Promise<Outcome<string>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', redirect: 'error' });
    if (!response.ok) return { ok: false, trouble: troubles[response.status] ?? 'internal' };
    return { ok: true, value: (await response.text()).slice(0, shown) };
  } catch {
    return { ok: false, trouble: 'unreachable' };
  }
}
