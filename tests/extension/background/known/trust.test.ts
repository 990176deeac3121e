import { expect, test } from 'vitest';

import { trust } from '../../../../extension/background/known/trust.ts';
import { memoryValues } from '../../memory-values.ts';

const webmail = 'https://webmail.ac-montpellier.fr';
const marie = { webmail, mailbox: 'marie@ac-montpellier.fr' };
const paul = { webmail, mailbox: 'paul@ac-montpellier.fr' };
const said = { owner: marie, what: 'sender', subject: 'a@b.fr', name: 'a@b.fr', since: 1 } as const;

test('what was said twice is one thing, and taken back at once', async () => {
  const known = trust(memoryValues());
  await Promise.all([known.add(said), known.add({ ...said, since: 2 })]);
  const [entry, ...others] = await known.of(marie);
  expect(others).toEqual([]);
  await known.withdraw(({ id }) => id === entry?.id);
  expect(await known.of(marie)).toEqual([]);
});

test('another mailbox, another webmail and a message of the same name are other things', async () => {
  const known = trust(memoryValues());
  await known.add(said);
  await known.add({ ...said, owner: paul });
  await known.add({ ...said, owner: { ...marie, webmail: 'https://autre.example' } });
  await known.add({ ...said, what: 'message' });
  expect(await known.all()).toHaveLength(4);
  expect((await known.of(paul)).map(({ subject }) => subject)).toEqual(['a@b.fr']);
});
