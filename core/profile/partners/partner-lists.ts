import type { Partner } from '../profile.ts';

type PartnerList = 'academies' | 'state' | 'collisions' | 'education';

/** The partners that Vigie ships, by the names under which a profile asks for them. */
export const partnerLists: Readonly<Record<PartnerList, readonly Partner[]>> = {
  academies: [],
  state: [],
  collisions: [],
  education: [],
};
