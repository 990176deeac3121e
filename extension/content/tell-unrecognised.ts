import { ask } from '../bus.ts';
import type { FrameState } from '../protocol/page-state.ts';
import type { PageView } from '../webmail/adapter.ts';
import { adapters } from '../webmail/adapters.ts';

/** Milliseconds that a page has to build itself before it counts as one that no adapter knows. */
const patience = 8000;

/**
 * Tells diagnostics of a webmail's page that no adapter knows: which came closest, and which of its marks are missing. Frames are left
 * out, since most of them are of no webmail, and so is a page that is recognised in the meantime.
 */
export function tellUnrecognised(view: PageView, isRecognised: () => boolean, signal: AbortSignal): void {
  const { defaultView: window } = view.document;
  if (!window || window !== window.top) return;
  const tell = (state: FrameState | null): void => {
    // The extension is gone, or was updated: its next version tells.
    ask({ kind: 'tell-frame', state }).catch(() => undefined);
  };
  const timer = setTimeout(() => {
    if (isRecognised()) return;
    tell({ ...nearestIn(view), steps: [], messages: [] });
    window.addEventListener('pagehide', () => tell(null), { signal });
  }, patience);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The adapter with the largest part of its marks in a page, if there is one at all; marks that an empty page has too say nothing. */
export function nearestIn(view: PageView): Pick<FrameState, 'nearest' | 'marks'> {
  const empty = {
    ...view,
    document: view.document.implementation.createHTMLDocument(),
    url: new URL('https://none.invalid/'),
  };
  const ranked = adapters
    .filter(({ id }) => id !== 'generic')
    .map((adapter) => {
      const marks = adapter.marks(view);
      const anywhere = adapter.marks(empty);
      const telling = marks.filter(({ found }, at) => found && anywhere[at]?.found !== true);
      return { id: adapter.id, marks, share: telling.length / marks.length };
    })
    .toSorted((one, other) => other.share - one.share);
  const [first] = ranked;
  return first && first.share > 0 ? { nearest: first.id, marks: [...first.marks] } : { marks: [] };
}
