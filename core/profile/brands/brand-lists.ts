import type { Brand } from '../profile.ts';
import { frenchBanks } from './french-banks.ts';
import { frenchSchool } from './french-school.ts';
import { frenchServices } from './french-services.ts';
import { frenchState } from './french-state.ts';
import { technology } from './technology.ts';
import { worldBanks } from './world-banks.ts';
import { worldPayment } from './world-payment.ts';
import { worldServices } from './world-services.ts';
import { worldSoftware } from './world-software.ts';
import { worldState } from './world-state.ts';

/** The brands that Vigie ships, by the names under which a profile asks for them. */
export const brandLists: Readonly<Record<'france' | 'world', readonly Brand[]>> = {
  /** Those imitated towards French staff, wherever they are from. */
  france: [...frenchState, ...frenchBanks, ...frenchSchool, ...frenchServices, ...technology],
  /** Those imitated in mail from abroad, mostly known by name only. */
  world: [...worldBanks, ...worldPayment, ...worldServices, ...worldSoftware, ...worldState],
};
