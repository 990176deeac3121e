import { freePort } from './port.ts';

/** Names for servers that a test starts for itself: the report server, a site that imitates the webmail, and strangers' sites. */
export const guestHosts = [
  'vigie.ac-montpellier.fr',
  'webmail.ac-montpe11ier.fr',
  'connexion.example',
  'forum-profs.example',
] as const;

/** One of these names. */
export type GuestHost = (typeof guestHosts)[number];

/** A free port for each; until a test listens there, the front answers that nobody does. */
export async function reserveGuests(): Promise<Readonly<Record<GuestHost, number>>> {
  const ports: [GuestHost, number][] = [];
  for (const host of guestHosts) ports.push([host, await freePort()]);
  return Object.fromEntries(ports) as Record<GuestHost, number>;
}
