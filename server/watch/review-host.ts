import type { PublicationAdvice } from '../api/campaign.ts';
import { objectionsTo } from '../feed/objections.ts';
import type { Site } from '../site.ts';
import type { Queries } from '../store/store.ts';
import { saidAs } from '../triage/campaign-indicators.ts';
import { legitimateHits } from '../triage/legitimate-hits.ts';

/** Whether a candidate's host may be published, and what it would hit. */
export interface HostReview {
  readonly publication: PublicationAdvice;
  /** Mails decided legitimate. */
  readonly legitimate: number;
}

/** Looks at a host as the signer will; that a second person has to stand behind it speaks against nothing yet. */
export async function reviewHost(db: Queries, { rails, keyed }: Site, host: string): Promise<HostReview> {
  const legitimate = await legitimateHits({ store: { db }, keyed }, { kind: 'host', value: host });
  for (const objection of objectionsTo(`host:${host}`, [], rails)) {
    if (objection !== 'second-person')
      return { legitimate, publication: { publish: false, because: saidAs[objection] } };
  }
  if (legitimate > 0) return { legitimate, publication: { publish: false, because: 'seen-legitimate' } };
  return { legitimate, publication: { publish: true } };
}
