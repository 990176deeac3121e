import { beforeEach, describe, expect, test } from 'vitest';

import type { Background } from '../../../../extension/background/background.ts';
import type { AskingPlace } from '../../../../extension/background/handler.ts';
import { callLegitimate, takeBackLegitimate } from '../../../../extension/background/handlers/call-legitimate.ts';
import { recent, type RecentMessage } from '../../../../extension/background/judging/recent.ts';
import { trust } from '../../../../extension/background/known/trust.ts';
import { memoryValues } from '../../memory-values.ts';

const owner = { webmail: 'https://webmail.example', mailbox: 'marie@example.fr' };
const message = 'a'.repeat(64);
const here: AskingPlace = { asker: 'webmail', origin: owner.webmail, url: owner.webmail, tab: 1, frame: 0 };
const elsewhere: AskingPlace = { ...here, origin: 'https://other.example' };
const judged: RecentMessage = {
  message,
  owner,
  sender: 'lettre@exemple.fr',
  subject: 'La lettre',
  can: 'sender',
  links: [],
};

let background: Background;
beforeEach(() => {
  const session = memoryValues();
  background = {
    recent: recent(session),
    knowledge: { trust: trust(memoryValues()) },
    clock: () => 0,
  } as unknown as Background;
});

const remembered = async (entry: Partial<RecentMessage>): Promise<void> =>
  background.recent.add({ ...judged, ...entry });
const trusted = async (): Promise<readonly string[]> =>
  (await background.knowledge.trust.of(owner)).map(({ what, subject }) => `${what} ${subject}`);
const call = (place: AskingPlace) => callLegitimate({ kind: 'call-legitimate', message }, place, background);

describe('“Ce message est légitime”', () => {
  test.for([
    ['trusts the sender where that can be', { can: 'sender' }, here, ['sender lettre@exemple.fr']],
    ['silences the message where nobody vouches for the sender', { can: 'message' }, here, [`message ${message}`]],
    ['does nothing against conclusive evidence', { can: 'nothing' }, here, []],
    ['does nothing for another webmail’s script', { can: 'sender' }, elsewhere, []],
  ] as const)('%s', async ([, entry, place, expected]) => {
    await remembered(entry);
    await call(place);
    expect(await trusted()).toEqual(expected);
  });

  test('does nothing for a message that was not judged', async () => {
    expect(await call(here)).toEqual({ can: 'nothing', said: undefined });
  });

  test('is of one mailbox, and can be taken back', async () => {
    await remembered({});
    await call(here);
    expect(await background.knowledge.trust.of({ ...owner, mailbox: 'jean@example.fr' })).toEqual([]);
    await takeBackLegitimate({ kind: 'take-back-legitimate', message }, elsewhere, background);
    expect(await trusted()).toHaveLength(1);
    await takeBackLegitimate({ kind: 'take-back-legitimate', message }, here, background);
    expect(await trusted()).toEqual([]);
  });
});
