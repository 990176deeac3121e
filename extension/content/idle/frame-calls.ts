import { type FrameCalls, frameCallsName } from '../../protocol/frame-calls.ts';
import type { Typed } from './activity.ts';
import { opensAs, shownBy } from './shows-mailbox.ts';
import type { Composer, PageView, WebmailAdapter } from '../../webmail/adapter.ts';

/**
 * Puts what the background may call where it looks for it: in the world of our own scripts, which the page cannot reach. Gives what takes
 * note of all that a person types into.
 */
export function offerFrameCalls(
  view: PageView,
  adapter: () => WebmailAdapter | undefined,
  signal: AbortSignal,
): (typed: Typed) => void {
  const touched = new Set<Typed>();
  const calls: FrameCalls = {
    shows: () => shownBy(view, adapter()),
    opens: () => opensAs(view),
    async saveDrafts() {
      letPageGo(view.document, signal);
      const composers = adapter()?.composers(view) ?? [];
      const saved = await Promise.all(composers.filter(isBegun).map(isSaved));
      const unknown = [...touched].some((each) => isUnsaved(each, composers));
      return {
        saved: saved.filter(Boolean).length,
        lost: saved.filter((each) => !each).length + Number(unknown),
      };
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
  return (typed) => {
    for (const each of touched) if (!each.isConnected) touched.delete(each);
    touched.add(typed);
  };
}

/** Typed where no composer is known: nobody can save it, and the person is told. */
function isUnsaved(typed: Typed, composers: readonly Composer[]): boolean {
  const text = 'value' in typed ? String(typed.value) : (typed.textContent ?? '');
  if (!typed.isConnected || text.trim() === '') return false;
  return !composers.some(({ root, editors }) => root.contains(typed) || editors().includes(typed.ownerDocument));
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
