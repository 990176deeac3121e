import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { assessOutgoing } from '../../../../core/outgoing/assess-outgoing.ts';
import { hostsOf } from '../../../../core/outgoing/hosts-of.ts';
import { outgoingCardOf } from '../../../../core/outgoing/texts/outgoing-card.ts';
import type { JudgedWritten, WrittenJudge } from '../../../../extension/content/compose/judge-written.ts';
import type { SendingAnswer } from '../../../../extension/content/compose/sending-answer.ts';
import type { WebmailPage } from '../../../../extension/content/part.ts';
import type { Composer } from '../../../../extension/webmail/adapter.ts';
import { context } from '../../../core/rules/judge.ts';

const asked: { readonly failed: boolean; readonly addresses: readonly string[] }[] = [];
let answers: SendingAnswer[];
vi.mock('../../../../extension/bus.ts', () => ({ ask: () => Promise.reject(new Error('nobody')) }));
vi.mock('../../../../extension/content/load-drawings.ts', () => ({
  loadDrawings: async () => ({
    askBeforeSending: async ({ judged, failed }: { readonly judged: JudgedWritten; readonly failed: boolean }) => {
      asked.push({ failed, addresses: judged.written.to });
      return answers.shift() ?? 'back';
    },
  }),
}));
const { decision } = await import('../../../../extension/content/compose/decide-sending.ts');

const hosts = hostsOf(context);
let to: string[];
let body: string;
let stubborn: boolean;
let faults: string[];
let sent: number;

beforeEach(() => {
  asked.length = 0;
  [answers, to, body, stubborn, faults, sent] = [[], [], '', false, [], 0];
});
afterEach(() => void vi.useRealTimers());

/** A composer whose addresses are the test's, judged as the background judges. */
function press(judge: Partial<WrittenJudge> = {}): Promise<void> {
  const composer = {
    correct: async (wrong: string, right: string) => {
      if (stubborn) return false;
      to = to.map((address) => (address === wrong ? right : address));
      return true;
    },
  } as unknown as Composer;
  const now = async (): Promise<JudgedWritten> => {
    const written = { to: [...to], cc: [], bcc: [], subject: '', body };
    const recipients = to.map((address) => ({ name: '', address }));
    const message = { to: recipients, cc: [], bcc: [], subject: '', body, answers: undefined };
    return { written, card: outgoingCardOf(assessOutgoing(message, hosts), 'fr') };
  };
  const page = { fault: (where: string) => void faults.push(where) } as unknown as WebmailPage;
  const known = { known: () => undefined, now, ...judge };
  return decision(composer, known, page, new AbortController().signal).decide(() => void (sent += 1));
}

test('an ordinary message goes without a question', async () => {
  to = ['claire.martin@ac-montpellier.fr'];
  await press();
  expect([asked.length, sent]).toEqual([0, 1]);
});

test('one press corrects every address, and then it goes', async () => {
  to = ['jean@ac-montpelier.fr', 'claire.martin@ac-montpellier.fr', 'parent@gmial.com'];
  answers = ['correct'];
  await press();
  expect(to).toEqual(['jean@ac-montpellier.fr', 'claire.martin@ac-montpellier.fr', 'parent@gmail.com']);
  expect([asked.length, sent]).toEqual([1, 1]);
});

test('what is left to be asked after a correction is asked', async () => {
  to = ['jean@gmial.com'];
  body = 'Mon mot de passe est Soleil34!';
  answers = ['correct', 'back'];
  await press();
  expect(asked.map(({ addresses }) => addresses)).toEqual([['jean@gmial.com'], ['jean@gmail.com']]);
  expect(sent).toBe(0);
});

test('a webmail that does not take a correction is told, and nothing goes until the person says so', async () => {
  to = ['jean@gmial.com'];
  stubborn = true;
  answers = ['correct', 'send'];
  await press();
  expect(asked.map(({ failed }) => failed)).toEqual([false, true]);
  expect(sent).toBe(1);
});

test('a failure of ours, or no answer, lets the message go and is told', async () => {
  await press({ now: () => Promise.reject(new Error('no background')) });
  expect([sent, faults]).toEqual([1, ['compose-guard']]);
  vi.useFakeTimers();
  const late = press({ now: () => new Promise(() => undefined) });
  await vi.advanceTimersByTimeAsync(4900);
  expect(sent).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  await late;
  expect(sent).toBe(2);
});
