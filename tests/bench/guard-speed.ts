import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { createContext } from '../../core/create-context.ts';
import { assessOutgoing } from '../../core/outgoing/assess-outgoing.ts';
import { hostTableOf } from '../../core/outgoing/host-table-of.ts';
import { reducedHosts } from '../../core/outgoing/host-table.ts';
import type { Hosts } from '../../core/outgoing/hosts.ts';
import { hostsOf } from '../../core/outgoing/hosts-of.ts';
import type { OutgoingMessage } from '../../core/outgoing/outgoing-message.ts';
import { assessPage } from '../../core/page/assess-page.ts';
import { guideDictionaries } from '../../core/password/dictionaries.ts';
import { createGuide } from '../../core/password/guide.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { aPage, clones, honest } from '../core/page/pages.ts';
import { measure, type Speed } from './rounds.ts';

const addresses = [
  'claire@ac-montpellier.fr',
  'x@orange.fr',
  'y@boulangerie.example',
  'z@gmial.com',
  'w@umontpellier.fr',
];
/** A page of text to five people. */
const letter: OutgoingMessage = {
  to: addresses.map((address) => ({ name: '', address })),
  cc: [],
  bcc: [],
  subject: 'Conseil de classe',
  body: 'Bonjour, voici le compte rendu du conseil de classe de jeudi. Cordialement.\n'.repeat(30),
  answers: undefined,
};
const passwords = ['azerty', 'Montpellier2025!', 'tortue piano vallon citron', 'xK9#vB2$mQ7!'];
const claire = { names: ['Claire Martin'], address: 'claire.martin@ac-montpellier.fr' };

/** Judgements a second: messages being written with either knowledge of hosts, pages, and passwords beside zxcvbn-ts alone. */
export function guardSpeed(profile: Profile, rounds: number): readonly Speed[] {
  const context = createContext(profile);
  const pages = [...clones, ...honest].map(([, draft]) => aPage(draft));
  const written = (hosts: Hosts) => (): void => {
    for (let time = 0; time < 100; time++) assessOutgoing(letter, hosts);
  };
  const judged = measure(
    [
      { name: 'a message being written', size: 100, run: written(hostsOf(context)) },
      { name: 'the same, reduced table', size: 100, run: written(reducedHosts(hostTableOf(profile))) },
      { name: 'a page', size: pages.length, run: () => pages.forEach((page) => assessPage(page, context)) },
    ],
    rounds,
  );
  const guide = createGuide(guideDictionaries, profile);
  const alone = new ZxcvbnFactory({
    dictionary: Object.fromEntries(
      Object.entries(guideDictionaries.dictionary).map(([name, list]) => [name, [...list]]),
    ),
  });
  const guided = measure(
    [
      { name: 'zxcvbn-ts alone', size: passwords.length, run: () => passwords.forEach((each) => alone.check(each)) },
      { name: 'a password', size: passwords.length, run: () => passwords.forEach((each) => guide(each, claire)) },
    ],
    rounds,
  );
  return [...judged, ...guided];
}
