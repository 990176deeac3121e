import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { createJudge } from '../../../addin/judge/judge.ts';
import { gather } from '../../../addin/judge/gather.ts';
import { openMessage } from '../../../addin/outlook/read-item.ts';
import { judgeMessage } from '../../../cli/scan/judge-message.ts';
import { qrDecoder } from '../../../cli/scan/decode-qr.ts';
import { assess } from '../../../core/assess.ts';
import { createContext } from '../../../core/create-context.ts';
import type { Message } from '../../../core/message.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { cardOf } from '../../../core/texts/card.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import type { ClientName } from '../fake-outlook/clients.ts';
import { fakeMessage } from '../fake-outlook/fake-message.ts';
import { installed } from '../fake-outlook/installed.ts';
import { rebuilt, viewed } from './partial.ts';

const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('no profile');
const context = createContext(reading.profile);
const judge = createJudge({
  profile: reading.profile,
  contextFor: () => Promise.resolve(context),
  language: 'fr',
  decoder: qrDecoder,
});
const samples = readdirSync('samples').filter((name) => name.endsWith('.eml'));

const clients: readonly (readonly [ClientName, string, (message: Message) => Message | Promise<Message>])[] = [
  ['web', 'the raw source', (message) => message],
  ['classic Windows LTSC 2021', 'headers, body and contents', rebuilt],
  ['on-premises', 'body and names', viewed],
  ['mobile', 'body and names', viewed],
];
const each = clients.flatMap(([client, what, lessened]) =>
  samples.map((name) => [name, client, what, lessened] as const),
);

test.for(each)(
  '%s in %s, which gives %s: the card of the command line for just that',
  async ([name, client, , lessened]) => {
    const bytes = readFileSync(join('samples', name));
    const outcome = await judgeMessage({ kind: 'message', name, bytes }, context, undefined);
    if (outcome.kind !== 'judged') throw new Error(outcome.kind);
    const message = await lessened(outcome.judged.message);
    installed({ client, items: [await fakeMessage(bytes)], selected: 0 });
    const open = openMessage();
    if (!open) throw new Error('nothing open');
    const { card } = await judge.ofMailbox(await gather(open));
    expect(card).toEqual(cardOf(message, assess(message, context), context, 'fr'));
  },
);
