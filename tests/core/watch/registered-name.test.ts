import { expect, test } from 'vitest';

import { compileLookalikes } from '../../../core/lookalike/compile.ts';
import { candidatesIn } from '../../../core/watch/candidates-in.ts';
import { atRegisteredName } from '../../../core/watch/registered-name.ts';
import { montpellier } from '../profile/montpellier.ts';

const lookalikes = compileLookalikes(montpellier);

test.each([
  ['www.ac-montpelier.fr', 'ac-montpelier.fr'],
  ['mail.login.ac-montpelier.fr', 'ac-montpelier.fr'],
  ['ac-montpelier.fr', 'ac-montpelier.fr'],
  // The registered name imitates nothing; it is the whole host that does.
  ['ac-montpellier.fr.evil.example', 'ac-montpellier.fr.evil.example'],
  // A suffix under which anyone gets a name: what was taken there is the name.
  ['www.ac-montpellier-fr.web.app', 'ac-montpellier-fr.web.app'],
])('%s is decided as %s', (host, decided) => {
  const [candidate] = candidatesIn([host], lookalikes).candidates;
  expect(candidate && atRegisteredName(candidate, lookalikes).host).toBe(decided);
});
