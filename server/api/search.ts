import type { CampaignRow, IndicatorKind } from './campaign.ts';

/** Campaigns that a search found: by subject, sender, host, address, file hash or report id. */
export interface SearchResult {
  readonly query: string;
  /** At most 50, newest first. */
  readonly hits: readonly SearchHit[];
}

/** A campaign and why it was found. */
export interface SearchHit {
  readonly campaign: CampaignRow;
  /** The indicator that matched; `undefined` when its title or a report's id did. */
  readonly by: { readonly kind: IndicatorKind; readonly value: string } | undefined;
}
