import type { PageView } from '../adapter.ts';
import type { WmapId } from './wmap.ts';

/** Messages that are remembered as asked for: a page fetches a few ahead, and shows some that it kept. */
const most = 4;

/** What a page has asked its server for. */
interface Watch {
  /** The latest first. */
  recent: readonly WmapId[];
  hasRead: boolean;
  readonly take: () => PerformanceEntryList;
}

interface Asked extends WmapId {
  /** It counts as read from then on; what is fetched ahead stays unread. */
  readonly read: boolean;
}

const watches = new WeakMap<Document, Watch>();

/**
 * The messages that the page asked its server for, the latest first, by the browser's own record of requests: watched from the first time
 * on, since the record itself ends after some hundreds.
 */
export function recentlyAsked({ document }: PageView): readonly WmapId[] {
  return watchOf(document).recent;
}

/** Whether the page has asked for a message so that it counts as read: somebody has opened one. */
export function hasOpened({ document }: PageView): boolean {
  return watchOf(document).hasRead;
}

function watchOf(document: Document): Watch {
  const watch = watches.get(document) ?? watchFrom(document);
  watches.set(document, watch);
  for (const entry of watch.take()) {
    const asked = askedIn(entry);
    if (!asked) continue;
    const { uid, mailbox, read } = asked;
    const others = watch.recent.filter((each) => each.uid !== uid || each.mailbox !== mailbox);
    watch.recent = [{ uid, mailbox }, ...others].slice(0, most);
    watch.hasRead ||= read;
  }
  return watch;
}

function watchFrom(document: Document): Watch {
  const window = document.defaultView as (Window & Partial<typeof globalThis>) | null;
  if (!window?.PerformanceObserver) return { recent: [], hasRead: false, take: () => [] };
  const { performance } = window;
  let before: PerformanceEntryList = performance.getEntriesByType('resource');
  let told: PerformanceEntryList = [];
  const observer = new window.PerformanceObserver((list) => (told = [...told, ...list.getEntries()].slice(-500)));
  observer.observe({ type: 'resource' });
  return {
    recent: [],
    hasRead: false,
    take() {
      const taken = [...before, ...told, ...observer.takeRecords()];
      [before, told] = [[], []];
      return taken;
    },
  };
}

/** `https://…/iwc/svc/wmap/msg.mjs?…&mbox=INBOX&uid=128`; what was fetched and not asked for by dojo, we asked for ourselves. */
function askedIn(entry: PerformanceEntry): Asked | undefined {
  if (!entry.name.includes('/svc/wmap/msg.mjs?')) return undefined;
  if ('initiatorType' in entry && entry.initiatorType === 'fetch') return undefined;
  const parameters = new URL(entry.name).searchParams;
  const uid = parameters.get('uid') ?? '';
  if (!/^\d{1,12}$/u.test(uid)) return undefined;
  return { uid, mailbox: parameters.get('mbox') ?? 'INBOX', read: parameters.get('unseen') !== 'true' };
}
