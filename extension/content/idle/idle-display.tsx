import { render } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { IdleCover } from '../../../ui/idle-cover.tsx';
import { IdleWarning } from '../../../ui/idle-warning.tsx';
import type { IdleView } from '../../protocol/idle.ts';
import { type Isolated, isolated } from '../drawn/isolated.ts';
import { titleAlarm } from './title-alarm.ts';

/** What a tab shows of the automatic log-out. */
export interface IdleDisplay {
  readonly show: (view: IdleView) => void;
  /** Whether the warning waits for an answer, or the page is covered. */
  readonly isAsking: () => boolean;
}

/** What its buttons do. */
export interface IdleAnswersHere {
  readonly onStay: () => void;
  readonly onLogOut: () => void;
  readonly signal: AbortSignal;
}

/** The warning in time, and the cover from the end of the time until the log-out is done. */
export function idleDisplay(
  document: Document,
  language: Language,
  { onStay, onLogOut, signal }: IdleAnswersHere,
): IdleDisplay {
  let overlay: Isolated | undefined;
  const title = titleAlarm(document);
  const clear = (): void => {
    title.stop();
    if (!overlay) return;
    render(null, overlay.inside);
    overlay.host.remove();
    overlay = undefined;
  };
  const open = (): Isolated => {
    const opened = isolated(document, 'vigie-idle', 'over', language);
    // At the end of the document, where it disturbs no layout of the webmail.
    document.documentElement.append(opened.host);
    return opened;
  };
  signal.addEventListener('abort', clear);
  return {
    isAsking: () => overlay !== undefined,
    show(view) {
      if (view.phase === 'off' || view.phase === 'active') return clear();
      overlay ??= open();
      title.start(language);
      const now = Date.now;
      render(
        view.phase === 'warning' ? (
          <IdleWarning phase={view} now={now} onStay={onStay} onLogOut={onLogOut} language={language} />
        ) : (
          <IdleCover language={language} />
        ),
        overlay.inside,
      );
    },
  };
}
