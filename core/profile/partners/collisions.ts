import type { Partner } from '../profile.ts';
import { partners } from './partner-entry.ts';

/** True organisations whose names happen to stand near one that is protected somewhere in France. */
export const collidingPartners: readonly Partner[] = [
  ...partners(
    'A Centrale engineering school: one letter from an academy',
    `centrale-marseille.fr centrale-med.fr centralelille.fr centralesupelec.fr ec-lille.fr ec-lyon.fr ec-m.fr ec-nantes.fr
    ecp.fr`,
  ),
  ...partners(
    'A municipal library: two letters from an academy',
    'bm-dijon.fr bm-grenoble.fr bm-lille.fr bm-lyon.fr bm-reims.fr',
  ),
  ...partners('A regional council: two letters from an academy', 'cr-guadeloupe.fr cr-reunion.fr'),
  ...partners(
    'A business school or club that shares town and initials with an academy',
    'esc-clermont.fr esc-montpellier.com esc-pau.fr esc-rennes.fr fcnantes.com',
  ),
  ...partners('Sells shirts: two letters from laposte', 'lacoste.com lacoste.fr'),
];
