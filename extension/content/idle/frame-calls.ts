import { type FrameCalls, frameCallsName } from '../../protocol/frame-calls.ts';
import { opensAs, shownBy } from './shows-mailbox.ts';
import type { Composer, PageView, WebmailAdapter } from '../../webmail/adapter.ts';

/** Puts what the background may call where it looks for it: in the world of our own scripts, which the page cannot reach. */
export function offerFrameCalls(view: PageView, adapter: () => WebmailAdapter | undefined, signal: AbortSignal): void {
  const calls: FrameCalls = {
    shows: () => shownBy(view, adapter()),
    opens: () => opensAs(view),
    async saveDrafts() {
      letPageGo(view.document, signal);
      const composers = adapter()?.composers(view) ?? [];
      const saved = await Promise.all(composers.filter(isBegun).map(isSaved));
      return { saved: saved.filter(Boolean).length, lost: saved.filter((each) => !each).length };
    },
    async logOut() {
      const known = adapter();
      return known?.logOut ? known.logOut(view) : { kind: 'unsupported' };
    },
  };
  const world = globalThis as unknown as Record<string, FrameCalls | undefined>;
  world[frameCallsName] = calls;
  signal.addEventListener('abort', () => {
    world[frameCallsName] = undefined;
  });
}

/** An empty form that was merely opened is nothing to lose. */
function isBegun({ recipients, subject, body }: Composer): boolean {
  return recipients().length > 0 || subject().trim() !== '' || body().own.trim() !== '';
}

async function isSaved({ saveDraft }: Composer): Promise<boolean> {
  try {
    return (await saveDraft?.()) ?? false;
  } catch {
    // Whatever went wrong in the webmail: the draft is not known to be kept, and that is what is told.
    return false;
  }
}

/** Nobody is there to answer “Leave this page?”: it would stay open behind the question. */
function letPageGo({ defaultView }: Document, signal: AbortSignal): void {
  defaultView?.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true, signal });
}
