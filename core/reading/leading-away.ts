import type { Call } from './calls.ts';
import { pressingLures, secrets } from './pressure.ts';
import type { Reading } from './reading.ts';

/**
 * The link that leads neither to the sender nor to whom the message speaks for. A message that speaks for somebody else than
 * its sender leads away even to the sender's own domain, or through a service that hides the goal.
 */
export function leadingAway(reading: Omit<Reading, 'claims'>): Call | undefined {
  const { calls, impersonated, role, keeper, speaker } = reading;
  const hosted = calls.find(({ to }) => to === 'hosted');
  const away = hosted ?? calls.find(({ to }) => to === 'elsewhere') ?? toAnotherBrand(reading);
  // A known sender's logos are news; its name in another's From is none.
  const disguised = impersonated && (!speaker || impersonated.by === 'name');
  if (disguised || role !== undefined || keeper !== undefined || wantsSecret(reading)) {
    return away ?? calls.find(({ to }) => to === 'own' || to === 'tracker');
  }
  const own = calls.filter(({ to }) => to === 'own').length;
  // Most of an ordinary message's links stay with its sender.
  return own > calls.length / 2 ? undefined : away;
}

/** An unknown sender that alarms and wants a secret leads away even to its own page. */
function wantsSecret(reading: Pick<Reading, 'said' | 'speaker'>): boolean {
  return !reading.speaker && pressingLures(reading).length > 0 && secrets.some((ask) => reading.said.has(ask));
}

/** Addresses of these forward to anyone and hold anyone's pages. */
const platforms = new Set(
  'google microsoft linkedin facebook adobe dropbox amazon yahoo canva github docusign'.split(' '),
);

/** What speaks for a brand and only leads to a platform is odd. */
function toAnotherBrand({ calls, impersonated, speaker }: Parameters<typeof leadingAway>[0]): Call | undefined {
  const spoken = impersonated?.owner ?? speaker;
  if (spoken?.kind !== 'brand' || calls.some(({ to, owner }) => to === 'own' || owner?.id === spoken.id))
    return undefined;
  return calls.find(({ owner }) => owner && platforms.has(owner.id));
}
