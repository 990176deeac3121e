/** What a person does by hand. Moving the mouse over a message is reading it. */
const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/** Activity is told once in so many milliseconds. */
const quiet = 1000;

/** Something that was typed into: a field of several lines, or an editor. */
export type Typed = HTMLElement;

/**
 * Calls `onActivity` when a person does something in a document or in the editors within it, at most once a second. What scripts pretend
 * does not count, nor what the page asks of its server. What is typed into is handed to `onTyped`.
 */
export function watchActivity(
  document: Document,
  onActivity: () => void,
  onTyped: (typed: Typed) => void,
  signal: AbortSignal,
): void {
  let last = Number.NEGATIVE_INFINITY;
  const act = (event: Event): void => {
    const now = performance.now();
    if (!event.isTrusted) return;
    if (event.type === 'input' && isText(event.target)) onTyped(event.target);
    if (now - last < quiet) return;
    last = now;
    onActivity();
  };
  const watched = new WeakSet<Window>();
  const watch = (window: Window | null): void => {
    if (!window || watched.has(window)) return;
    watched.add(window);
    for (const kind of kinds) window.addEventListener(kind, act, { capture: true, passive: true, signal });
    // An editor in a frame without an address has no script of ours: it is watched from here once the focus goes into it.
    window.addEventListener('blur', () => watch(frameWithFocus(window.document)), { signal });
  };
  watch(document.defaultView);
}

/** A frame's elements are of classes of its own. */
function isText(target: EventTarget | null): target is Typed {
  const { localName, isContentEditable } = (target ?? {}) as Partial<HTMLElement>;
  return localName === 'textarea' || isContentEditable === true;
}

function frameWithFocus({ activeElement }: Document): Window | null {
  if (activeElement?.localName !== 'iframe') return null;
  // `null` for a frame of another origin, which has a script of ours if it is a webmail.
  return (activeElement as HTMLIFrameElement).contentDocument?.defaultView ?? null;
}
