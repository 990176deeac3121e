import type { Language } from '../../../core/texts/card.ts';
import type { IdleView } from '../../protocol/idle.ts';
import { loadDrawings } from '../load-drawings.ts';
import type { IdleAnswersHere, IdleDisplay } from './idle-display.tsx';

/** The same display, whose script is loaded when there is something to show for the first time. */
export function lazyDisplay(document: Document, language: Language, answers: IdleAnswersHere): IdleDisplay {
  let display: IdleDisplay | undefined;
  let latest: IdleView = { phase: 'off' };
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const { idleDisplay } = await loadDrawings();
    if (answers.signal.aborted) return;
    display = idleDisplay(document, language, answers);
    display.show(latest);
  };
  return {
    isAsking: () => display?.isAsking() === true,
    show(view) {
      latest = view;
      if (display) display.show(view);
      else if (view.phase !== 'off' && view.phase !== 'active') {
        // Tried again with the next change: the background may have been asleep.
        loading ??= load()
          .catch(() => undefined)
          .finally(() => (loading = undefined));
      }
    },
  };
}
