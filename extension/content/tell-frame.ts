import { ask } from '../bus.ts';
import type { FrameMessage, FrameState } from '../protocol/page-state.ts';
import type { WebmailPage } from './part.ts';

/** What this frame tells of itself. */
export interface FrameTeller {
  /** A message by its key, as it stands; `undefined` when it is closed. */
  readonly tell: (key: string, message: FrameMessage | undefined) => void;
}

/** Tells the background of this frame, once for all that changes at the same time; and of its end, when it is left. */
export function tellFrame({ adapter, view, fault }: WebmailPage): FrameTeller {
  const messages = new Map<string, FrameMessage>();
  let planned = false;
  const state = (): FrameState => ({
    webmail: adapter.id,
    marks: [...adapter.marks(view)],
    steps: [...adapter.steps(view)],
    mailbox: adapter.mailbox(view),
    messages: [...messages.values()],
  });
  const send = (): void => {
    planned = false;
    ask({ kind: 'tell-frame', state: state() }).catch((error: unknown) => fault('tell-frame', error));
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    queueMicrotask(send);
  };
  const { defaultView: window } = view.document;
  window?.addEventListener('pagehide', () => {
    // Nobody waits for the answer: the page is going.
    ask({ kind: 'tell-frame', state: null }).catch(() => undefined);
  });
  // One that the browser kept and shows again is open again.
  window?.addEventListener('pageshow', ({ persisted }) => persisted && plan());
  plan();
  return {
    tell(key, message) {
      if (message) messages.set(key, message);
      else messages.delete(key);
      plan();
    },
  };
}
