import { signal, type ReadonlySignal } from '@preact/signals';
import type { Outcome, Trouble } from '../api/outcome.ts';

/** A list that comes page by page. */
export interface PagedRows<Row> {
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** Of all that wait, shown or not; `undefined` until the server has said. */
  readonly open: ReadonlySignal<number | undefined>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  readonly isLoading: ReadonlySignal<boolean>;
  /** Reads as many as are shown, from the top. */
  readonly load: () => Promise<void>;
  readonly more: () => Promise<void>;
}

/** One page as the server gives it. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly next: string | undefined;
  readonly open: number;
}

/** Which rows are asked for. */
export interface PageQuery {
  readonly limit: string;
  readonly after?: string;
}

const pageSize = 50;
const mostAtOnce = 200;

/** A list of which nothing is asked yet; what answers late, after something newer was asked, is not shown. */
export function pagedRows<Row>(
  question: (query: PageQuery) => Promise<Outcome<RowPage<Row>>>,
  idOf: (row: Row) => string,
): PagedRows<Row> {
  const rows = signal<readonly Row[]>([]);
  const open = signal<number>();
  const next = signal<string>();
  const hasMore = signal(false);
  const trouble = signal<Trouble>();
  const isLoading = signal(false);
  let asked = 0;

  async function ask(limit: number, after: string | undefined, take: (page: RowPage<Row>) => void): Promise<void> {
    const mine = ++asked;
    isLoading.value = true;
    const outcome = await question({ limit: String(limit), ...(after !== undefined && { after }) });
    if (mine !== asked) return;
    isLoading.value = false;
    trouble.value = outcome.ok ? undefined : outcome.trouble;
    if (!outcome.ok) return;
    take(outcome.value);
    open.value = outcome.value.open;
    next.value = outcome.value.next;
    hasMore.value = outcome.value.next !== undefined;
  }

  return {
    rows,
    open,
    hasMore,
    trouble,
    isLoading,
    load: () =>
      ask(Math.min(mostAtOnce, Math.max(pageSize, rows.value.length)), undefined, (page) => {
        rows.value = page.rows;
      }),
    more: () =>
      ask(pageSize, next.value, (page) => {
        const known = new Set(rows.value.map(idOf));
        rows.value = [...rows.value, ...page.rows.filter((row) => !known.has(idOf(row)))];
      }),
  };
}
