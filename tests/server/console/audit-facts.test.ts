import { expect, test } from 'vitest';

import { actorText, factsText } from '../../../server/console/words/audit-facts.ts';

test.each([
  [
    { decision: 'spam', published: '0' },
    'décision\u00a0: indésirable · publiés\u00a0: 0',
    'decision: spam · published: 0',
  ],
  [{ changed: 'role', role: 'reader' }, 'changé\u00a0: role · rôle\u00a0: lecture', 'changed: role · role: reader'],
  [{ held: 'true', role: '' }, 'gardée\u00a0: oui', 'held: yes'],
  [{ head: '3-1042' }, 'liste\u00a0: 3-1042', 'list: 3-1042'],
  // Of an attacker's making, or of a version to come.
  [{ constructor: 'toString' }, 'constructor\u00a0: toString', 'constructor: toString'],
])('the facts %o are told in both languages', (facts, fr, en) => {
  expect([factsText(facts, 'fr'), factsText(facts, 'en')]).toEqual([fr, en]);
});

test('what no person did is said so', () => {
  expect(['claire.martin', 'server', 'command'].map((by) => actorText(by, 'fr'))).toEqual([
    'claire.martin',
    'le serveur',
    'une commande',
  ]);
});
