import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FeedExit, FeedIo } from '../feed-io.ts';
import { feedFolder } from '../feed-place.ts';
import type { FeedOrder } from '../order.ts';
import { askSigner } from '../signer-socket.ts';
import type { SignerAnswer } from '../signer.ts';
import { feedWords } from '../words/words-in.ts';

const options = {
  socket: { type: 'string' },
  person: { type: 'string', multiple: true, default: [] as string[] },
  reason: { type: 'string' },
  days: { type: 'string' },
} as const;

interface Given {
  readonly rest: readonly string[];
  readonly persons: string[];
  readonly reason: string;
  /** `undefined` when it was not said. */
  readonly days: number | undefined;
}

/** What a command line orders: `feed publish host:evil.example --reason … --person cm --person jb`. */
const orders: Readonly<Record<string, (given: Given) => FeedOrder | undefined>> = {
  publish: ({ rest, persons, reason, days }) => {
    const stay = days === undefined ? {} : { days };
    const entries = rest.map((expression) => ({ expression, reason, ...stay }));
    return reason === '' || entries.length === 0 ? undefined : { order: 'publish', entries, persons };
  },
  withdraw: ({ rest, persons }) =>
    rest.length === 0 ? undefined : { order: 'withdraw', expressions: [...rest], persons },
  mute: ({ rest: [rule], persons, reason, days = 14 }) =>
    rule === undefined || reason === '' ? undefined : { order: 'mute', rule, days, reason, persons },
  unmute: ({ rest: [rule], persons }) => (rule === undefined ? undefined : { order: 'unmute', rule, persons }),
  renew: () => ({ order: 'renew' }),
  status: () => ({ order: 'status' }),
};

/** Whether a word is an order that a command line can give. */
export function isOrder(name: string): boolean {
  return Object.hasOwn(orders, name);
}

/** Gives the signer an order from a command line, and says what it came to. */
export async function giveOrder(name: string, args: readonly string[], io: FeedIo): Promise<FeedExit> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { person, reason = '', days } = values;
  const order = orders[name]?.({
    rest: positionals,
    persons: person,
    reason,
    days: days === undefined ? days : Number(days),
  });
  const socket = values.socket ?? io.env['VIGIE_SIGNER'] ?? join(feedFolder(io.env), 'signer.sock');
  const words = feedWords[io.language];
  if (order === undefined) {
    io.complain(words.help);
    return 2;
  }
  return told(await askSigner(socket, order), io);
}

function told(answer: SignerAnswer, io: FeedIo): FeedExit {
  const words = feedWords[io.language];
  if (answer.ok) {
    io.print(words.published(`${answer.serial}-${answer.sequence}`, answer.entries));
    return 0;
  }
  if (answer.why === 'refused')
    for (const { about, why } of answer.refusals) io.complain(`${about}: ${words.refusals[why]}`);
  if (answer.why === 'too-many') io.complain(words.tooMany(Math.ceil(answer.wait / 60_000)));
  if (answer.why === 'key-term') io.complain(words.keyTerm);
  if (answer.why === 'not-an-order') io.complain(words.notAnOrder(answer.problem));
  if (answer.why === 'failed') io.complain(answer.problem);
  return 1;
}
