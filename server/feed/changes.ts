import type { Reasons } from './draft-list.ts';
import type { Change } from './ledger.ts';

const day = 86_400_000;
/** Who was away for longer loads the whole list. */
const longestAway = 35 * day;
/** Deltas made anew with each state; a busy day has a few dozen. */
const mostChanges = 300;
/** Entries in all of them: beyond, the whole list is hardly longer. */
const mostEntries = 50_000;

type Content = Pick<Change, 'removed' | 'added' | 'policy'>;

/** What changed between two lists. */
export function changeBetween(before: Reasons, after: Reasons): Omit<Content, 'policy'> {
  return {
    removed: [...before.keys()].filter((prefix) => !after.has(prefix)),
    added: [...after].filter(([prefix, reason]) => before.get(prefix) !== reason),
  };
}

/** Two changes, one after the other, as one. Taking away what an older change had added may be said though it never was there. */
export function joinChanges(first: Content, second: Content): Content {
  const gone = new Set(second.removed);
  const again = new Set(second.added.map(([prefix]) => prefix));
  return {
    removed: [...new Set([...first.removed, ...second.removed])].filter((prefix) => !again.has(prefix)),
    added: [...first.added.filter(([prefix]) => !gone.has(prefix) && !again.has(prefix)), ...second.added],
    policy: second.policy ?? first.policy,
  };
}

/** For every older state the one change that leads from it to the newest; the state before last comes last. */
export function changesToNow(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  let rest: Content = { removed: [], added: [], policy: undefined };
  for (const change of changes.toReversed()) {
    rest = joinChanges(change, rest);
    joined.push({ ...change, ...rest });
  }
  return joined.toReversed();
}

/** The changes worth keeping: young enough, few enough, small enough. */
export function recentChanges(changes: readonly Change[], now: number): readonly Change[] {
  const young = changes.filter(({ at }) => at > now - longestAway).slice(-mostChanges);
  let entries = 0;
  const first = young.findLastIndex(({ added, removed }) => {
    entries += added.length + removed.length;
    return entries > mostEntries;
  });
  return young.slice(first + 1);
}
