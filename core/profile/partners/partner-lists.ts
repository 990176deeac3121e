import type { Partner } from '../profile.ts';
import { academyPartners } from './academies.ts';
import { collidingPartners } from './collisions.ts';
import { educationPartners } from './education.ts';
import { regionPartners } from './regions.ts';
import { statePartners } from './state.ts';

type PartnerList = 'academies' | 'state' | 'collisions' | 'education';

/** The partners that Vigie ships, by the names under which a profile asks for them. */
export const partnerLists: Readonly<Record<PartnerList, readonly Partner[]>> = {
  academies: [...academyPartners, ...regionPartners],
  state: statePartners,
  collisions: collidingPartners,
  education: educationPartners,
};
