import * as v from 'valibot';
import { auditActions, type AuditPage } from '../../../api/audit.ts';
import { maybe } from './words-of.ts';

// Counts come as numbers; here they are only ever read.
const fact = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));

/** A page of the audit log, as it arrives. */
export const auditShape: v.GenericSchema<unknown, AuditPage> = v.object({
  entries: v.array(
    v.object({
      seq: v.number(),
      at: v.string(),
      by: v.string(),
      action: v.picklist(auditActions),
      to: v.string(),
      facts: v.record(v.string(), fact),
      hash: v.string(),
    }),
  ),
  next: maybe(v.number()),
});
