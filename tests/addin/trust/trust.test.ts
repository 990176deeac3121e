import { expect, test } from 'vitest';

import { trustOf, type TrustDisk } from '../../../addin/trust/trust.ts';
import type { Said } from '../../../core/legitimacy.ts';

const letter: Said = { what: 'sender', subject: 'lettre@exemple.fr' };
const message: Said = { what: 'message', subject: 'f00d' };

/** A disk that holds, or one that says no to everything. */
function disk(isBroken = false): TrustDisk {
  const kept = new Map<string, { readonly mailbox: string; readonly said: Said }>();
  const refuse = (): Promise<never> => Promise.reject(new Error('forbidden in a frame'));
  const keyOf = (mailbox: string, { what, subject }: Said): string => [mailbox, what, subject].join();
  return {
    of: (mailbox) =>
      isBroken
        ? refuse()
        : Promise.resolve([...kept.values()].filter((each) => each.mailbox === mailbox).map(({ said }) => said)),
    put: (mailbox, said) =>
      isBroken ? refuse() : Promise.resolve(void kept.set(keyOf(mailbox, said), { mailbox, said })),
    drop: (mailbox, said) => (isBroken ? refuse() : Promise.resolve(void kept.delete(keyOf(mailbox, said)))),
  };
}

test('what is said in one mailbox is known there next time, and in no other', async () => {
  const shared = disk();
  await trustOf('marie', shared).add(letter);
  expect(await trustOf('marie', shared).all()).toEqual([letter]);
  expect(await trustOf('paul', shared).all()).toEqual([]);
});

test('what is taken back is gone for good', async () => {
  const shared = disk();
  const marie = trustOf('marie', shared);
  await marie.add(letter);
  await marie.add(message);
  await marie.withdraw(letter);
  expect(await marie.all()).toEqual([message]);
  expect(await trustOf('marie', shared).all()).toEqual([message]);
});

test('without any storage it holds as long as the pane is open', async () => {
  const marie = trustOf('marie', disk(true));
  await marie.add(letter);
  expect(await marie.all()).toEqual([letter]);
  await marie.withdraw(letter);
  expect(await marie.all()).toEqual([]);
});
