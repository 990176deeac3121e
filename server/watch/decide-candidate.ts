import { randomUUID } from 'node:crypto';
import type { CandidateDecided, CandidateDecisionRequest } from '../api/watch.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { publish } from '../publication/publishing.ts';
import { reviewHost } from './review-host.ts';

/** A decision on a candidate, or why there is none. */
export type DecideCandidateOutcome =
  | { readonly outcome: 'decided'; readonly made: CandidateDecided }
  | { readonly outcome: 'no-such-candidate' | 'changed-meanwhile' | 'decided-already' };

/**
 * Decides a candidate. An imitation goes the way of a campaign's hosts: by the same guard rails, to the same signer, and to nobody's
 * mailbox before a second person stands behind it.
 */
export function decideCandidate(
  site: Site,
  host: string,
  { decision, version }: CandidateDecisionRequest,
  actor: string,
): Promise<DecideCandidateOutcome> {
  const { store } = site;
  return store.inTurn('triage', async (tx): Promise<DecideCandidateOutcome> => {
    const now = site.now();
    const row = await tx
      .selectFrom('watch_candidate')
      .select(['state', 'version', 'decision_id', 'target'])
      .where('host', '=', host)
      .executeTakeFirst();
    if (!row) return { outcome: 'no-such-candidate' };
    // What is kept in sight is still to be decided.
    if (row.state === 'imitation' || row.state === 'harmless' || row.state === decision)
      return { outcome: 'decided-already' };
    if (row.version !== version) return { outcome: 'changed-meanwhile' };
    const id = randomUUID();
    await tx
      .insertInto('watch_decision')
      .values({ id, host, decision, before: row.decision_id, actor, at: now, undone_at: null, undone_by: null })
      .execute();
    await tx
      .updateTable('watch_candidate')
      .set({ state: decision, decision_id: id, version: version + 1, changed_at: now })
      .where('host', '=', host)
      .execute();
    const publishes = decision === 'imitation' && (await reviewHost(tx, site, host)).publication.publish;
    if (publishes) {
      const names = [{ kind: 'host', value: host }] as const;
      await publish(
        tx,
        { decision: id, campaign: undefined, person: actor, reason: reasonFor(row.target), names },
        now,
      );
    }
    const facts = { decision, published: publishes ? 1 : 0 };
    await recordIn(store, tx, { actor, action: 'candidate-decided', target: host, facts }, now);
    return { outcome: 'decided', made: { id, host, decision, publishes } };
  });
}

/** What colleagues read wherever the host stands in a message, in the language of all that is published. */
function reasonFor(target: string): string {
  return `Nom de domaine qui imite ${target}`;
}
