import type { Partner } from '../profile.ts';

/** Partners for one reason, their domains apart by spaces. */
export function partners(why: string, domains: string): readonly Partner[] {
  return domains
    .split(/\s+/u)
    .filter((domain) => domain !== '')
    .map((domain) => ({ domain, why, names: [] }));
}
