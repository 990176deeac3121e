import { signal, type ReadonlySignal } from '@preact/signals';

/** What is shown. It stands in the address, so that a campaign can be sent to a colleague. */
export type Route =
  | { readonly view: 'queue'; readonly campaign: string | undefined; readonly report: string | undefined }
  /** A newly registered name, or `lists` for where they come from. */
  | { readonly view: 'watch'; readonly candidate: string | undefined }
  | { readonly view: 'feed' | 'dashboard' | 'exports' | 'audit' | 'users' | 'account' | 'not-found' };

const views = ['feed', 'dashboard', 'exports', 'audit', 'users', 'account'] as const;

/** Reads what stands behind the `#` of an address: `#/campaigns/c1/reports/r2`. */
export function readRoute(hash: string): Route {
  const [first = '', id, word, report, ...rest] = hash
    .replace(/^#?\/?/u, '')
    .split('/')
    .map(decoded);
  if (first === '' || (first === 'campaigns' && rest.length === 0 && (word === undefined || word === 'reports'))) {
    return { view: 'queue', campaign: id || undefined, report: report || undefined };
  }
  if (first === 'watch' && word === undefined) return { view: 'watch', candidate: id || undefined };
  const view = views.find((each) => each === first);
  return { view: view !== undefined && id === undefined ? view : 'not-found' };
}

/** The address of a route: `#/campaigns/c1`. */
export function hashOf(route: Route): string {
  if (route.view === 'watch') return candidateHash(route.candidate);
  if (route.view !== 'queue') return `#/${route.view}`;
  const { campaign, report } = route;
  if (campaign === undefined) return '#/';
  const end = report === undefined ? '' : `/reports/${encodeURIComponent(report)}`;
  return `#/campaigns/${encodeURIComponent(campaign)}${end}`;
}

/** The address of a campaign, or of a report in it. */
export function campaignHash(campaign: string, report?: string): string {
  return hashOf({ view: 'queue', campaign, report });
}

/** The address of a newly registered name, or of them all. */
export function candidateHash(host?: string): string {
  return host === undefined ? '#/watch' : `#/watch/${encodeURIComponent(host)}`;
}

/** Where lists are uploaded and scheduled; no name is called so, having no dot. */
export const listsPane = 'lists';

/** The route that the address of the window names, as long as the console is open, and the way to another. */
export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** Goes to `#/campaigns/c1` at once; the browser's own word of it comes too late for who presses keys quickly. */
  readonly go: (hash: string) => void;
}

/** Follows the address of the window. */
export function followRoute(): Router {
  const route = signal(readRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
  return {
    route,
    go(hash) {
      location.hash = hash;
      route.value = readRoute(hash);
    },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A percent sign that encodes nothing is one.
  }
}
