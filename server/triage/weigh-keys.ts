import type { MailKey } from '../judging/judge.ts';
import type { Keyed } from '../store/keyed.ts';

/** A key as it is stored: its hash outlives the mail, and says nothing without the store's secret. */
export interface WeighedKey {
  readonly key: string;
  readonly kind: MailKey['kind'];
  /** What it adds when a campaign has it too; 3 join. */
  readonly weight: number;
}

/** What makes a report join a campaign. */
export const joins = 3;
/** Bands in common that make a text the same template; each alone says nothing. */
const bandsInCommon = 3;

/** Where a finding points at it, and where none does: every newsletter links to the same social network. */
const weights: Readonly<Record<MailKey['kind'], readonly [pointedAt: number, unproven: number]>> = {
  copy: [4, 4],
  url: [3, 2],
  file: [3, 2],
  host: [3, 1],
  sender: [2, 2],
  'reply-to': [2, 2],
  subject: [2, 2],
  domain: [1, 0],
  band: [1, 1],
};

/** Keys that may join a mail to others: not those of the house, of known partners, of platforms that many share. */
export function weighKeys(keys: readonly MailKey[], keyed: Keyed): readonly WeighedKey[] {
  return keys
    .filter(({ barred }) => barred !== 'own-domain' && barred !== 'partner' && barred !== 'shared-host')
    .map(({ kind, value, barred }) => ({
      key: keyed(kind, value),
      kind,
      weight: weights[kind][barred === 'unproven' ? 1 : 0],
    }));
}

/** What several keys in common come to. */
export function weightOf(keys: readonly WeighedKey[]): number {
  const bands = keys.filter(({ kind }) => kind === 'band').length;
  const exact = keys.filter(({ kind }) => kind !== 'band').reduce((sum, { weight }) => sum + weight, 0);
  return exact + (bands >= bandsInCommon ? joins : 0);
}
