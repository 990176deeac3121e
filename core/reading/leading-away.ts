import type { Call } from './calls.ts';
import type { Reading } from './reading.ts';

/**
 * The link that leads neither to the sender nor to whom the message speaks for. A message that speaks for somebody else than
 * its sender leads away even to the sender's own domain, or through a service that hides the goal.
 */
export function leadingAway({ calls, impersonated, role }: Reading): Call | undefined {
  const away = calls.find(({ to }) => to === 'hosted') ?? calls.find(({ to }) => to === 'elsewhere');
  if (impersonated || role !== undefined) return away ?? calls.find(({ to }) => to === 'own' || to === 'tracker');
  const own = calls.filter(({ to }) => to === 'own').length;
  // Most of an ordinary message's links stay with its sender.
  return own > calls.filter(({ to }) => to === 'hosted' || to === 'elsewhere').length ? undefined : away;
}
