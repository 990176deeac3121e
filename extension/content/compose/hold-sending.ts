import type { Composer } from '../../webmail/adapter.ts';

/** What holding needs to know. */
export interface Holding {
  /** Whether it may be sent as it stands, without a question. */
  readonly isFree: () => boolean;
  /** Finds out, and calls `send` unless the person decides otherwise. Never called twice at a time. */
  readonly decide: (send: () => void) => Promise<void>;
}

/** The whole of a press, since webmails differ in which part of it they look at. */
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'] as const;

/**
 * Holds a person's press on what sends, and a key that sends, until `decide` lets it go; gives what looks for new editors. A press that
 * is free from its start is not touched at all; what scripts press, such as we ourselves, is none of a person's.
 */
export function holdSending(composer: Composer, { isFree, decide }: Holding, signal: AbortSignal): () => void {
  let isHeld = false;
  let isDeciding = false;
  const begin = (button: Element): void => {
    if (isDeciding) return;
    isDeciding = true;
    const end = (): void => {
      isDeciding = false;
    };
    decide(() => press(button)).then(end, end);
  };
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    const { type } = event;
    const buttons = composer.sendButtons();
    const pressed = event.composedPath().find((target) => buttons.includes(target as Element)) as Element | undefined;
    if (!isOfSending(event, pressed, composer)) return;
    if (type === 'pointerdown' || type === 'keydown') isHeld = isDeciding || !isFree();
    // A screen reader presses without a mouse.
    else if (type === 'click') isHeld ||= isDeciding || !isFree();
    if (!isHeld) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = pressed ?? buttons[0];
    if (button && (type === 'click' || type === 'keydown')) begin(button);
    if (type === 'click' || type === 'keyup') isHeld = false;
  };
  const watched = new WeakSet<Window>();
  const watch = (): void => {
    for (const { defaultView: window } of [composer.root.ownerDocument, ...composer.editors()]) {
      if (!window || watched.has(window)) continue;
      watched.add(window);
      for (const type of presses) window.addEventListener(type, hear, { capture: true, signal });
    }
  };
  watch();
  return watch;
}

function isOfSending(event: Event, pressed: Element | undefined, { sendsBy }: Composer): boolean {
  if (!('key' in event)) return pressed !== undefined;
  const key = event as KeyboardEvent;
  return pressed ? key.key === 'Enter' || key.key === ' ' : event.type === 'keydown' && sendsBy(key);
}

/** Presses as a person would: some webmails listen to the mouse, others to the click. */
function press(button: Element): void {
  for (const type of presses.slice(0, 4)) {
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    button.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, view: null }));
  }
  (button as HTMLElement).click();
}
