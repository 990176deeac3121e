import type { AuditAction, AuditPage } from '../api/audit.ts';
import type { Queries } from '../store/store.ts';
import { isoOf } from './campaign-row.ts';

/** A page of the audit log, newest first. */
export async function auditPage(db: Queries, before: number | undefined, limit: number): Promise<AuditPage> {
  let query = db
    .selectFrom('audit')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(limit + 1);
  if (before !== undefined) query = query.where('seq', '<', before);
  const found = await query.execute();
  const rows = found.slice(0, limit);
  return {
    entries: rows.map(({ seq, at, actor, action, target, facts, hash }) => ({
      seq,
      at: isoOf(at),
      by: actor,
      action: action as AuditAction,
      to: target,
      facts: JSON.parse(facts) as Readonly<Record<string, string>>,
      hash,
    })),
    next: found.length > limit ? rows.at(-1)?.seq : undefined,
  };
}
