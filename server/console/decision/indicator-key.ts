import type { Indicator } from '../../api/campaign.ts';
import type { Consequences } from '../../api/decision.ts';

/** By what an indicator is known among those of its campaign: `host evil.example`. */
export function indicatorKey({ kind, value }: Pick<Indicator, 'kind' | 'value'>): string {
  return `${kind} ${value}`;
}

/** What may be published: all that the server proposes, and what nothing speaks against but that no finding points at it. */
export function choosable({
  publishes,
  withholds,
}: Pick<Consequences, 'publishes' | 'withholds'>): readonly Indicator[] {
  return [...publishes, ...withholds.filter(isUnproven)];
}

/** Whether an indicator is published only when a person says so. */
export function isUnproven({ publication }: Pick<Indicator, 'publication'>): boolean {
  return !publication.publish && publication.because === 'unproven';
}
