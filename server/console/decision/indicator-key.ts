import type { Indicator } from '../../api/campaign.ts';
import type { Consequences } from '../../api/decision.ts';

/** By what an indicator is known among those of its campaign: `host evil.example`. */
export function indicatorKey({ kind, value }: Pick<Indicator, 'kind' | 'value'>): string {
  return `${kind} ${value}`;
}

/** What may be published: all that the server proposes, and what a person may insist on. */
export function choosable({
  publishes,
  withholds,
}: Pick<Consequences, 'publishes' | 'withholds'>): readonly Indicator[] {
  return [...publishes, ...withholds.filter(isChoice)];
}

/** Whether an indicator is published only when a person says so: no finding points at it, or legitimate mail carries it. */
export function isChoice({ publication }: Pick<Indicator, 'publication'>): boolean {
  return !publication.publish && (publication.because === 'unproven' || publication.because === 'seen-legitimate');
}
