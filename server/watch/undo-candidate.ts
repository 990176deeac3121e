import type { CandidateUndone } from '../api/watch.ts';
import { recordIn } from '../audit/audit-log.ts';
import { withdraw } from '../publication/publishing.ts';
import type { Store } from '../store/store.ts';

/** A decision on a candidate taken back, or why it is not. */
export type UndoCandidateOutcome =
  | { readonly outcome: 'undone'; readonly undone: CandidateUndone }
  | { readonly outcome: 'no-such-decision' | 'undone-already' | 'decided-since' };

/** Takes a decision back: the candidate stands where it stood before, and what was published of it is withdrawn. */
export function undoCandidate(store: Store, id: string, actor: string, now: number): Promise<UndoCandidateOutcome> {
  return store.inTurn('triage', async (tx): Promise<UndoCandidateOutcome> => {
    const decision = await tx.selectFrom('watch_decision').selectAll().where('id', '=', id).executeTakeFirst();
    if (!decision) return { outcome: 'no-such-decision' };
    if (decision.undone_at !== null) return { outcome: 'undone-already' };
    const { host, before } = decision;
    const earlier =
      before === null
        ? undefined
        : await tx.selectFrom('watch_decision').select('decision').where('id', '=', before).executeTakeFirst();
    const restored = await tx
      .updateTable('watch_candidate')
      .set(({ eb }) => ({
        state: earlier?.decision ?? 'new',
        decision_id: before,
        version: eb('version', '+', 1),
        changed_at: now,
      }))
      .where('host', '=', host)
      .where('decision_id', '=', id)
      .executeTakeFirst();
    if (restored.numUpdatedRows === 0n) return { outcome: 'decided-since' };
    await tx.updateTable('watch_decision').set({ undone_at: now, undone_by: actor }).where('id', '=', id).execute();
    const withdrawn = await withdraw(tx, id, actor, now);
    await recordIn(store, tx, { actor, action: 'candidate-undone', target: host, facts: { withdrawn } }, now);
    return { outcome: 'undone', undone: { id, host, withdrawn } };
  });
}
