import { ask, listen } from '../../bus.ts';
import type { IdleView } from '../../protocol/idle.ts';
import type { Greeting } from '../../protocol/reading.ts';
import type { PageView, WebmailAdapter } from '../../webmail/adapter.ts';
import { watchActivity } from './activity.ts';
import { offerFrameCalls } from './frame-calls.ts';
import { lazyDisplay } from './lazy-display.ts';
import { opensAs } from './shows-mailbox.ts';

/** What the automatic log-out needs to know of a frame. */
export interface IdleFrame {
  readonly view: PageView;
  /** The adapter that knows this document now: a page may become a mailbox after it was opened. */
  readonly adapter: () => WebmailAdapter | undefined;
  readonly greeting: Greeting;
  readonly signal: AbortSignal;
}

/**
 * Tells the background what a person does, in every frame of a webmail's site, and shows in the topmost one that the time is nearly over.
 * Asks by its own clock too, since the background may sleep, and whenever the page comes back to the front.
 */
export function startIdle({ view, adapter, greeting, signal }: IdleFrame): void {
  const { document } = view;
  const window = document.defaultView;
  if (!window) return;
  const isTop = window === window.top;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (answer: Promise<IdleView>): void => {
    answer.then(show, () => {
      // The extension was updated or removed: its next version watches on.
      clearTimeout(timer);
    });
  };
  const isOpen = (): boolean => adapter() !== undefined;
  const read = (): void => heard(ask({ kind: 'read-idle', open: isOpen() }));
  const display = isTop
    ? lazyDisplay(document, greeting.language, {
        onStay: () => heard(ask({ kind: 'stay-logged-in' })),
        onLogOut: () => void ask({ kind: 'log-out' }).catch(() => undefined),
        signal,
      })
    : undefined;
  const show = (now: IdleView): void => {
    clearTimeout(timer);
    // A log-in page has nothing to cover.
    display?.show(now.phase === 'ending' && !isOpen() ? { phase: 'off' } : now);
    if (now.phase === 'active' || now.phase === 'warning')
      timer = setTimeout(read, Math.max(0, now.until - Date.now()));
  };
  const typed = offerFrameCalls(view, adapter, signal);
  watchActivity(
    document,
    () => {
      // Under a warning only its buttons count, or a cat on the keyboard would stay logged in.
      if (display?.isAsking() !== true) heard(ask({ kind: 'tell-activity', open: isOpen() }));
    },
    typed,
    signal,
  );
  listen((notice) => {
    if (notice.kind !== 'idle') return;
    show(notice.view);
    // The watch before is over; a mailbox that was opened meanwhile is watched anew.
    if (notice.view.phase === 'off' && isOpen()) read();
  }, signal);
  for (const event of ['focus', 'pageshow', 'online']) window.addEventListener(event, read, { signal });
  document.addEventListener('visibilitychange', read, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (isTop) distrustRemembered(window, view, isOpen, signal);
  read();
}

/** A page that the browser remembers and shows again after “Back” may be of a session that is over: then it is loaded anew. */
function distrustRemembered(window: Window, view: PageView, isOpen: () => boolean, signal: AbortSignal): void {
  const check = async (): Promise<void> => {
    if (isOpen() && (await opensAs(view)) === 'other') window.location.reload();
  };
  const [navigation] = window.performance.getEntriesByType('navigation');
  if (navigation && 'type' in navigation && navigation.type === 'back_forward') void check();
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && check()), { signal });
}
