import { ask } from '../bus.ts';
import { guardPage } from './site/guard-page.ts';
import { watchPasswords } from './site/watch-passwords.ts';

/** On every page that is not ours: whatever fails, the page goes on. */
async function tellFault(what: unknown): Promise<void> {
  try {
    await ask({ kind: 'tell-fault', where: 'site', what: String(what).slice(0, 2000) });
  } catch {
    // The extension was updated or removed: there is nobody left to tell.
  }
}

const fault = (what: unknown): void => void tellFault(what);
watchPasswords(document, guardPage(document, fault), fault);
