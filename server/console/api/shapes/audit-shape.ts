import * as v from 'valibot';
import { auditActions, type AuditPage } from '../../../api/audit.ts';
import { maybe } from './words-of.ts';

/** A page of the audit log, as it arrives. */
export const auditShape: v.GenericSchema<unknown, AuditPage> = v.object({
  entries: v.array(
    v.object({
      seq: v.number(),
      at: v.string(),
      by: v.string(),
      action: v.picklist(auditActions),
      to: v.string(),
      facts: v.record(v.string(), v.string()),
      hash: v.string(),
    }),
  ),
  next: maybe(v.number()),
});
