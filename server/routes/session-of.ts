import type { Profile } from '../../core/profile/profile.ts';
import type { Role, Session } from '../api/session.ts';
import type { Visitor } from '../access/sessions.ts';

/** Who is logged in, for the console. */
export function sessionOf({ account, until }: Visitor, { organisation }: Profile): Session {
  return {
    name: account.name,
    role: account.role as Role,
    secondFactor: account.totp_confirmed === 1,
    origin: account.origin as Session['origin'],
    until: new Date(until).toISOString(),
    organisation: organisation.name,
  };
}
