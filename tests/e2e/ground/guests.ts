import { freePort } from './port.ts';

/** Names for servers that a test starts for itself: the report server, and a site that imitates the webmail. */
export const guestHosts = ['vigie.ac-montpellier.fr', 'webmail.ac-montpe11ier.fr'] as const;

/** One of these names. */
export type GuestHost = (typeof guestHosts)[number];

/** A free port for each; until a test listens there, the front answers that nobody does. */
export async function reserveGuests(): Promise<Readonly<Record<GuestHost, number>>> {
  const [report, lookalike] = [await freePort(), await freePort()];
  return { 'vigie.ac-montpellier.fr': report, 'webmail.ac-montpe11ier.fr': lookalike };
}
