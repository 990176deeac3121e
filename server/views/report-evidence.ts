import type { Completeness } from '../../core/message.ts';
import type { Level } from '../../core/verdict.ts';
import type { ReportEvidence } from '../api/evidence.ts';
import type { Site } from '../site.ts';
import { wholeMail } from '../store/mails.ts';
import { borderFor } from '../triage/judge-waiting.ts';
import { campaignReport, oneReport } from './campaign-report.ts';

/** One report with its mail, or why it is not to be had. */
export type EvidenceOutcome =
  | { readonly outcome: 'evidence'; readonly evidence: ReportEvidence }
  | { readonly outcome: 'no-such-report' | 'purged' | 'unreadable' };

/** Reads a report's mail once more and says all that an analyst wants to know of it. */
export async function reportEvidence(
  { store, encryption, judge, profile }: Site,
  id: string,
): Promise<EvidenceOutcome> {
  const row = await oneReport(store.db, id);
  if (!row) return { outcome: 'no-such-report' };
  const source = await wholeMail(store.db, row.mail_hash);
  if (!source) return { outcome: 'purged' };
  const read = await judge.evidence({ source, border: borderFor(row, profile) });
  if (!read.ok) return { outcome: 'unreadable' };
  const client = verdictOf(row.client_level, row.client_rules);
  const server = verdictOf(row.server_level, row.server_rules);
  return {
    outcome: 'evidence',
    evidence: {
      campaign: row.campaign_id ?? '',
      report: campaignReport(row, encryption),
      client: row.client,
      webmail: row.webmail ?? undefined,
      language: row.language as 'fr' | 'en',
      completeness: row.completeness as Completeness,
      clientVerdict: client,
      serverVerdict: server,
      agrees: client === undefined || server === undefined || isSame(client, server),
      mail: read.result,
    },
  };
}

type Said = NonNullable<ReportEvidence['clientVerdict']>;

function verdictOf(level: string | null, rules: string | null): Said | undefined {
  if (level === null) return undefined;
  return { level: level as Level, rules: JSON.parse(rules ?? '[]') as readonly string[] };
}

function isSame(one: Said, other: Said): boolean {
  const rules = ({ rules: all }: Said): string => all.toSorted().join(' ');
  return one.level === other.level && rules(one) === rules(other);
}
