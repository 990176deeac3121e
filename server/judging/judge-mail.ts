import { createHash } from 'node:crypto';
import { assess } from '../../core/assess.ts';
import type { Context } from '../../core/context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import type { Message } from '../../core/message.ts';
import { sourceOfMsg } from '../../core/msg/source-of-msg.ts';
import type { Verdict } from '../../core/verdict.ts';
import { qrDecoder } from './decode-qr.ts';
import type { Judgement, Reading } from './judge.ts';
import { mailKeys } from './mail-keys.ts';

/** A mail that was read and judged, and the source that it was read from: of a `.msg` the rebuilt one. */
export interface Judged {
  readonly source: Uint8Array;
  readonly message: Message;
  readonly verdict: Verdict;
}

/** Reads and judges a mail as every host does. */
export async function judgeSource({ source, border }: Reading, context: Context): Promise<Judged> {
  const rebuilt = sourceOfMsg(source);
  const simulationHeaders = context.profile.simulations.flatMap(({ header }) => header ?? []);
  const read = await readMessage(rebuilt?.source ?? source, {
    border,
    simulationHeaders,
    decodeQr: qrDecoder(),
    sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  const message: Message = rebuilt
    ? {
        ...read,
        completeness: 'rebuilt',
        missing: rebuilt.headers ? read.missing : new Set([...read.missing, 'headers']),
      }
    : read;
  return { source: rebuilt?.source ?? source, message, verdict: assess(message, context) };
}

/** What triage needs of a judged mail. */
export function judgementOf({ message, verdict }: Judged, context: Context): Judgement {
  const rules = [...new Set(verdict.evidence.map(({ rule }) => rule))];
  return {
    level: verdict.level,
    rules,
    subject: message.subject.slice(0, 500),
    sender: { name: message.from?.name.slice(0, 200) ?? '', address: message.from?.address.slice(0, 254) ?? '' },
    simulation: rules.includes('simulation'),
    keys: mailKeys(message, verdict, context).filter(({ value }) => value !== ''),
  };
}
