import type { Call } from './calls.ts';
import type { Reading } from './reading.ts';

/**
 * The link that leads neither to the sender nor to whom the message speaks for. A message that speaks for somebody else than
 * its sender leads away even to the sender's own domain, or through a service that hides the goal.
 */
export function leadingAway(reading: Pick<Reading, 'calls' | 'impersonated' | 'role' | 'speaker'>): Call | undefined {
  const { calls, impersonated, role } = reading;
  const hosted = calls.find(({ to }) => to === 'hosted');
  const away = hosted ?? calls.find(({ to }) => to === 'elsewhere') ?? toAnotherBrand(reading);
  if (impersonated || role !== undefined) return away ?? calls.find(({ to }) => to === 'own' || to === 'tracker');
  const own = calls.filter(({ to }) => to === 'own').length;
  // Most of an ordinary message's links stay with its sender.
  return own > calls.length / 2 ? undefined : away;
}

/** Big names' addresses forward to anyone and hold anyone's pages; what speaks for one and only leads to another is odd. */
function toAnotherBrand({ calls, impersonated, speaker }: Parameters<typeof leadingAway>[0]): Call | undefined {
  const spoken = impersonated?.owner ?? speaker;
  if (spoken?.kind !== 'brand' || calls.some(({ to, owner }) => to === 'own' || owner?.id === spoken.id))
    return undefined;
  return calls.find(({ owner }) => owner?.kind === 'brand');
}
