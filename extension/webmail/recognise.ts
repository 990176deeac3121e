import type { Mark, PageView, WebmailAdapter } from './adapter.ts';
import { adapters } from './adapters.ts';

/** What was looked for in a page, for the diagnostics page. */
export interface Recognition {
  /** The webmail that the page is of; `undefined` for a page that is none, a frame among them. */
  readonly adapter: WebmailAdapter | undefined;
  /** What each adapter looked for, in their order, as far as it was asked. */
  readonly looked: readonly { readonly id: WebmailAdapter['id']; readonly marks: readonly Mark[] }[];
}

/**
 * Which webmail a page is of: the first adapter all of whose marks it has. A page that builds itself has its marks late, so a
 * page of none is asked again when it changes. Frames without an address of their own hold what others wrote, mail bodies
 * above all: they are of none, whatever marks stand in them.
 */
export function recognise(view: PageView): Recognition {
  if (!/^https?:$/u.test(view.url.protocol)) return { adapter: undefined, looked: [] };
  const looked: { id: WebmailAdapter['id']; marks: readonly Mark[] }[] = [];
  for (const adapter of adapters) {
    const marks = adapter.marks(view);
    looked.push({ id: adapter.id, marks });
    if (marks.length > 0 && marks.every(({ found }) => found)) return { adapter, looked };
  }
  return { adapter: undefined, looked };
}
