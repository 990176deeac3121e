import type { PageView } from '../adapter.ts';
import type { WmapId } from './wmap.ts';

/** How the messages are known that a page has asked its server for. */
interface Watch {
  last: WmapId | undefined;
  readonly take: () => PerformanceEntryList;
}

const watches = new WeakMap<Document, Watch>();

/**
 * The message that the page last asked its server for, by the browser's own record of requests: watched from the first time on, since the
 * record itself ends after some hundreds.
 */
export function lastOpened({ document }: PageView): WmapId | undefined {
  const watch = watches.get(document) ?? watchFrom(document);
  watches.set(document, watch);
  for (const entry of watch.take()) watch.last = idIn(entry) ?? watch.last;
  return watch.last;
}

function watchFrom(document: Document): Watch {
  const window = document.defaultView as (Window & Partial<typeof globalThis>) | null;
  if (!window?.PerformanceObserver) return { last: undefined, take: () => [] };
  const { performance } = window;
  let before: PerformanceEntryList = performance.getEntriesByType('resource');
  let told: PerformanceEntryList = [];
  const observer = new window.PerformanceObserver((list) => (told = [...told, ...list.getEntries()].slice(-500)));
  observer.observe({ type: 'resource' });
  return {
    last: undefined,
    take() {
      const taken = [...before, ...told, ...observer.takeRecords()];
      [before, told] = [[], []];
      return taken;
    },
  };
}

/** `https://…/iwc/svc/wmap/msg.mjs?…&mbox=INBOX&uid=128`; what was fetched and not asked for by dojo, we asked for ourselves. */
function idIn(entry: PerformanceEntry): WmapId | undefined {
  if (!entry.name.includes('/svc/wmap/msg.mjs?')) return undefined;
  if ('initiatorType' in entry && entry.initiatorType === 'fetch') return undefined;
  const parameters = new URL(entry.name).searchParams;
  const uid = parameters.get('uid') ?? '';
  return /^\d{1,12}$/u.test(uid) ? { uid, mailbox: parameters.get('mbox') ?? 'INBOX' } : undefined;
}
