import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Posting } from '../../../../extension/background/reports/post-report.ts';
import type { QueuedReport } from '../../../../extension/background/reports/queued-report.ts';
import { type ReportQueue, reportQueue } from '../../../../extension/background/reports/queue.ts';
import type { KeyValues } from '../../../../extension/background/store/key-values.ts';
import type { Answer } from '../../../../core/report/answer.ts';
import { memoryValues } from '../../memory-values.ts';

const server = { server: 'https://vigie.example' };
const source = Uint8Array.of(70, 114, 111, 109, 58, 32, 97);

function queued(id: string, at = 0): QueuedReport {
  return {
    report: {
      version: 1,
      id: id.repeat(32),
      receipt: 'c'.repeat(32),
      channel: 'extension',
      client: 'extension 0.1.0',
      installation: 'd'.repeat(32),
      language: 'fr',
      happened: [],
      comment: '',
      completeness: 'raw',
      message: { sha256: 'e'.repeat(64), size: source.length },
    },
    at,
    from: 'paie@evil.example',
    subject: 'Prime',
    state: { kind: 'waiting', attempts: 0, next: 0 },
  };
}

/** A world whose server answers as told, and whose clock goes as told. */
function world(disk: KeyValues = memoryValues()) {
  const sent: { readonly id: string; readonly source: Uint8Array }[] = [];
  let [now, posting, answer]: [number, Posting | Error, Answer | undefined] = [0, { kind: 'received' }, undefined];
  const make = (): ReportQueue =>
    reportQueue({
      disk,
      minute: 60_000,
      clock: () => now,
      ask: async () => answer,
      async post(_server, { id }, bytes) {
        sent.push({ id, source: bytes });
        if (posting instanceof Error) throw posting;
        return posting;
      },
    });
  return {
    disk,
    sent,
    make,
    pass: (milliseconds: number) => (now += milliseconds),
    answerWith: (next: Posting | Error) => (posting = next),
    decide: (next: Answer) => (answer = next),
  };
}

const down: Posting = { kind: 'failed', problem: 'HTTP 503', retryAfter: undefined };

test('a report is sent once, byte for byte, and its source is not kept', async () => {
  const { make, sent, disk } = world();
  const queue = make();
  await queue.add(queued('a'), source);
  await queue.run(server);
  await queue.run(server);
  expect(sent).toEqual([{ id: 'a'.repeat(32), source }]);
  expect((await queue.all())[0]?.state.kind).toBe('received');
  expect(await disk.keys('report-source:')).toEqual([]);
});

test('two runs at once send it once', async () => {
  const { make, sent } = world();
  const queue = make();
  await queue.add(queued('a'), source);
  await Promise.all([queue.run(server), queue.run(server)]);
  expect(sent).toHaveLength(1);
});

describe('what could not be sent', () => {
  test('waits longer each time, and never gives up', async () => {
    const { make, answerWith, pass } = world();
    const queue = make();
    answerWith(down);
    await queue.add(queued('a'), source);
    let now = 0;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 9; attempt++) {
      const next = (await queue.run(server)) ?? Number.NaN;
      waits.push((next - now) / 60_000);
      pass(next - now);
      now = next;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  test('waits as long as the server asks', async () => {
    const { make, answerWith } = world();
    const queue = make();
    answerWith({ ...down, retryAfter: 600_000 });
    await queue.add(queued('a'), source);
    expect(await queue.run(server)).toBe(600_000);
  });

  test('is sent after the browser was closed, with the same id', async () => {
    const { make, answerWith, sent, pass } = world();
    answerWith(down);
    const before = make();
    await before.add(queued('a'), source);
    await before.run(server);
    answerWith({ kind: 'received' });
    pass(60_000);
    await make().run(server);
    expect(sent.map(({ id }) => id)).toEqual(['a'.repeat(32), 'a'.repeat(32)]);
    expect((await make().all())[0]?.state.kind).toBe('received');
  });

  test('is tried at once when there is a network again', async () => {
    const { make, answerWith, sent } = world();
    const queue = make();
    answerWith(down);
    await queue.add(queued('a'), source);
    await queue.run(server);
    await queue.retryNow();
    await queue.run(server);
    expect(sent).toHaveLength(2);
  });
});

test('a network that comes back while a report is on its way does not send it again', async () => {
  const disk = memoryValues();
  // A disk that takes its time.
  const slow: KeyValues = {
    ...disk,
    async get(key) {
      const value = await disk.get(key);
      await new Promise((resolve) => setTimeout(resolve));
      return value;
    },
  };
  const { make, sent } = world(slow);
  const queue = make();
  await queue.add(queued('a'), source);
  const run = queue.run(server);
  for (let at = 0; at < 8; at++) await queue.retryNow();
  await run;
  await queue.run(server);
  expect(sent).toHaveLength(1);
  expect((await queue.all())[0]?.state.kind).toBe('received');
});

test('what is put on disk while another is on its way goes right after it', async () => {
  const { make, sent } = world();
  const queue = make();
  await queue.add(queued('a'), source);
  const run = queue.run(server);
  await queue.add(queued('b', 1), source);
  await run;
  expect(sent.map(({ id }) => id)).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
});

test('a report that is put on disk twice keeps its first receipt, by which the answer is had', async () => {
  const { make, sent } = world();
  const queue = make();
  const again = queued('a');
  await queue.add(queued('a'), source);
  await Promise.all([
    queue.run(server),
    queue.add({ ...again, report: { ...again.report, receipt: 'f'.repeat(32) } }, source),
  ]);
  await queue.run(server);
  expect(sent).toHaveLength(1);
  expect((await queue.all())[0]?.report.receipt).toBe('c'.repeat(32));
});

test('what the server refuses is not sent again, and its source stays to be saved', async () => {
  const { make, answerWith, sent, disk } = world();
  const queue = make();
  answerWith({ kind: 'refused', problem: 'HTTP 413' });
  await queue.add(queued('a'), source);
  expect(await queue.run(server)).toBeUndefined();
  await queue.run(server);
  expect(sent).toHaveLength(1);
  expect(await disk.keys('report-source:')).toHaveLength(1);
});

test('the team is asked for its answer until there is one', async () => {
  const { make, pass, decide } = world();
  const queue = make();
  await queue.add(queued('a'), source);
  expect(await queue.run(server)).toBe(60_000);
  pass(60_000);
  expect(await queue.run(server)).toBe(60_000 + 120_000);
  decide({ status: 'answered', at: '2026-11-23T09:00:00Z', decision: 'phishing', comment: 'Merci' });
  pass(120_000);
  expect(await queue.run(server)).toBeUndefined();
  expect((await queue.all())[0]?.state).toMatchObject({ kind: 'received', answer: { decision: 'phishing' } });
});

test('whatever the network does, every report arrives, and none twice once the server said that it has it', async () => {
  const moods = fc.constantFrom<Posting>({ kind: 'received' }, down);
  await fc.assert(
    fc.asyncProperty(fc.array(moods, { maxLength: 12 }), async (answers) => {
      const { make, answerWith, sent, pass } = world();
      const accepted: string[] = [];
      await make().add(queued('a'), source);
      await make().add(queued('b'), source);
      for (const mood of [...answers, { kind: 'received' } as const]) {
        answerWith(mood);
        const before = sent.length;
        await make().run(server);
        if (mood.kind === 'received') accepted.push(...sent.slice(before).map(({ id }) => id));
        pass(4_000_000);
      }
      expect(accepted.toSorted()).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
    }),
    { numRuns: 30 },
  );
});
