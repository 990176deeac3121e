import type { PageView } from '../../webmail/adapter.ts';
import { recognise } from '../../webmail/recognise.ts';

/** Opens the webmail without showing it: a log-in page, which is what most often comes, is left alone. */
export async function showsMailbox(view: PageView): Promise<boolean> {
  try {
    const answer = await view.fetch('/');
    const document = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return recognise({ ...view, document, url: new URL(answer.url) }).adapter?.logOut !== undefined;
  } catch {
    // Led to a log-in page elsewhere, or no answer: nothing that could be ended from here.
    return false;
  }
}
