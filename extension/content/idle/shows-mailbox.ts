import type { Shown } from '../../protocol/frame-calls.ts';
import type { PageView, WebmailAdapter } from '../../webmail/adapter.ts';
import { recognise } from '../../webmail/recognise.ts';

/** What this very page is, by the adapter that knows it and by how the server answered when it was opened. */
export function shownBy({ document }: PageView, adapter: WebmailAdapter | undefined): Shown {
  if (adapter) return 'mailbox';
  const [opened] = document.defaultView?.performance.getEntriesByType('navigation') ?? [];
  const status = opened && 'responseStatus' in opened ? Number(opened.responseStatus) : 0;
  return isFault(status) ? 'error' : 'other';
}

/** Opens the webmail without showing it: a log-in page, which is what most often comes, is left alone. */
export async function opensAs(view: PageView): Promise<Shown> {
  try {
    const answer = await view.fetch('/');
    if (isFault(answer.status)) return 'error';
    const document = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const { adapter } = recognise({ ...view, document, url: new URL(answer.url) });
    return adapter?.logOut === undefined ? 'other' : 'mailbox';
  } catch {
    // Led to a log-in page elsewhere, or no answer: nothing that could be ended from here.
    return 'other';
  }
}

/** Whether a status says nothing about the session: not a refusal, which only who is logged out gets. */
function isFault(status: number): boolean {
  return status >= 400 && status !== 401 && status !== 403;
}
