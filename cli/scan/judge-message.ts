import { assess } from '../../core/assess.ts';
import type { Context } from '../../core/context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import type { Message } from '../../core/message.ts';
import { readMsg } from '../../core/msg/read-msg.ts';
import type { Border } from '../../core/profile/profile.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { TeamList } from '../feed/team-list.ts';
import type { Reason } from '../reason.ts';
import { qrDecoder } from './decode-qr.ts';
import type { Input } from './inputs.ts';

/** A message and what was said of it. */
export interface Judged {
  /** `Inbox#3`. */
  readonly name: string;
  readonly message: Message;
  readonly verdict: Verdict;
  /** How long reading and judging took, in milliseconds. */
  readonly ms: number;
}

/** A message that was judged, or why not; `broken` is a mistake of ours, which must not stop the judging of a whole store. */
export type Outcome =
  | { readonly kind: 'judged'; readonly judged: Judged }
  | { readonly kind: 'error'; readonly name: string; readonly reason: Reason }
  | { readonly kind: 'broken'; readonly name: string; readonly message: string };

/** Reads and judges one message. */
export async function judgeMessage(
  input: Input,
  context: Context,
  border: Border | undefined,
  team?: TeamList,
): Promise<Outcome> {
  if (input.kind === 'error') return input;
  try {
    return await judge(input, context, border, team);
  } catch (error) {
    return { kind: 'broken', name: input.name, message: error instanceof Error ? error.message : String(error) };
  }
}

async function judge(
  input: Exclude<Input, { readonly kind: 'error' }>,
  context: Context,
  border: Border | undefined,
  team: TeamList | undefined,
): Promise<Outcome> {
  const { name } = input;
  const start = performance.now();
  const simulationHeaders = context.profile.simulations.flatMap(({ header }) => header ?? []);
  const options = { border, simulationHeaders, decodeQr: qrDecoder(), ...(team && { sha256: team.sha256 }) };
  const message = input.kind === 'msg' ? await readMsg(input.bytes, options) : await readMessage(input.bytes, options);
  if (!message) return { kind: 'error', name, reason: 'broken-msg' };
  const verdict = assess(message, team ? { ...context, ...(await team.about(message)) } : context);
  return { kind: 'judged', judged: { name, message, verdict, ms: performance.now() - start } };
}
