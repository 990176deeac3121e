import { ask } from '../bus.ts';
import { offerGuide } from './guide/offer-guide.ts';
import { isCredential } from './site/credential-field.ts';
import { guardPage } from './site/guard-page.ts';
import { focusedIn } from './site/shadow-roots.ts';
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
const guard = guardPage();
const passwords = watchPasswords(document, guard, fault);

// All that is done on a page where no credential field is ever focused.
window.addEventListener(
  'focusin',
  (event) => {
    const field = focusedIn(event);
    if (!isCredential(field)) return;
    passwords.begin(field);
    offerGuide(field).catch(fault);
    const look = (): void => void guard.look(field).catch(fault);
    look();
    // A field may have the focus before the rest of its page is there.
    if (document.readyState !== 'complete') window.addEventListener('load', look, { once: true });
  },
  { capture: true },
);
