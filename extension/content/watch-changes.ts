/** What a page's changes come to: one call for many. */
export interface Changes {
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
}

/** Milliseconds between two looks at a page that never rests. */
const pause = 200;

/** One observer for the whole document; a change is told soon, and no oftener than five times a second. */
export function watchChanges(document: Document, signal: AbortSignal): Changes {
  const listeners = new Set<() => void>();
  let planned: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const tell = (): void => {
    planned = undefined;
    last = performance.now();
    for (const listener of listeners) listener();
  };
  const plan = (): void => {
    planned ??= setTimeout(tell, Math.max(16, last + pause - performance.now()));
  };
  const observer = new MutationObserver(plan);
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden'],
  });
  const { defaultView: window } = document;
  window?.addEventListener('hashchange', plan, { signal });
  window?.addEventListener('popstate', plan, { signal });
  window?.addEventListener('pageshow', plan, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(planned);
  });
  return {
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
