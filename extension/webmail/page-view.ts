import type { PageView } from './adapter.ts';

/** What a view of a page is made with. */
export interface ViewOptions {
  /** Asks the background, which runs the fact in the page's own world. */
  readonly pageFact: PageView['pageFact'];
  /** Ends all requests: of the page's life, or of the extension's in it. */
  readonly signal: AbortSignal;
  /** In place of the browser's `fetch`, for tests. */
  readonly request?: (url: string, options: RequestInit) => Promise<Response>;
}

/** A document as adapters see it: `viewOf(document, { pageFact, signal })`. */
export function viewOf(document: Document, { pageFact, signal, request = browserFetch }: ViewOptions): PageView {
  return {
    document,
    get url() {
      return new URL(document.location.href);
    },
    async fetch(path, { signal: own, ...options } = {}) {
      const here = new URL(document.location.href);
      const asked = new URL(path, here);
      if (asked.origin !== here.origin) throw new TypeError('An adapter may ask its own webmail only');
      return request(asked.href, {
        credentials: 'same-origin',
        // A redirection to a log-in page elsewhere is an error here, not an answer.
        mode: 'same-origin',
        cache: 'no-store',
        ...options,
        signal: own ? either(signal, own) : signal,
      });
    },
    pageFact,
  };
}

/** Ends with the first of two; `AbortSignal.any` is newer than the oldest Chromium that we serve. */
function either(one: AbortSignal, other: AbortSignal): AbortSignal {
  const ended = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) ended.abort(signal.reason);
    else signal.addEventListener('abort', () => ended.abort(signal.reason), { signal: ended.signal });
  }
  return ended.signal;
}

function browserFetch(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, options);
}
