import type { Mark, PageView, WebmailAdapter } from './adapter.ts';
import { adapters } from './adapters.ts';

/** What was looked for in a page, for the diagnostics page. */
export interface Recognition {
  /** The webmail that the page is of; `undefined` for a page that is none, a frame among them. */
  readonly adapter: WebmailAdapter | undefined;
  /** What each adapter looked for, in their order, as far as it was asked. */
  readonly looked: readonly { readonly id: WebmailAdapter['id']; readonly marks: readonly Mark[] }[];
}

/** Which webmail a page is of: the first adapter all of whose marks it has. */
export function recognise(view: PageView): Recognition {
  const looked: { id: WebmailAdapter['id']; marks: readonly Mark[] }[] = [];
  for (const adapter of adapters) {
    const marks = adapter.marks(view);
    looked.push({ id: adapter.id, marks });
    if (marks.length > 0 && marks.every(({ found }) => found)) return { adapter, looked };
  }
  return { adapter: undefined, looked };
}
