import { roundcubePerson } from './roundcube-person.ts';
import { sogoPerson } from './sogo-person.ts';
import type { Webmail } from './webmail.ts';

/** The names under which browsers reach the webmails. */
export const hosts = {
  elastic: 'webmail.ac-montpellier.fr',
  larry: 'larry.ac-montpellier.fr',
  sogo: 'sogo.ac-montpellier.fr',
} as const;

/** Every webmail that stands while the tests run. */
export const webmails: readonly Webmail[] = [
  roundcubePerson('elastic', `https://${hosts.elastic}/`),
  roundcubePerson('larry', `https://${hosts.larry}/`),
  sogoPerson(`https://${hosts.sogo}/`),
];
