import { Worker } from 'node:worker_threads';
import type { ProfileFile } from '../../core/profile/profile.ts';
import type { Judge, JudgeOutcome, Judgement, Reading } from './judge.ts';
import type { Task, TaskAnswer } from './task.ts';

/** The slowest mail of the fuzzed and huge ones takes about two seconds. */
const patience = 15_000;
/** A mail of 25 MB is read with some 300 MB. */
const heap = 1024;

interface Waiting {
  readonly task: Task;
  readonly settle: (outcome: JudgeOutcome<unknown>) => void;
}

/** Judges in one thread of its own, a mail at a time; a thread that a mail has stalled or broken is replaced. */
export function judgeThread(profile: ProfileFile, wait = patience): Judge {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let numbers = 0;
  let closed = false;

  function ask(kind: Task['ask'], { source, border }: Reading): Promise<JudgeOutcome<unknown>> {
    return new Promise((resolve) => {
      numbers += 1;
      queue.push({ task: { number: numbers, ask: kind, source, border }, settle: resolve });
      next();
    });
  }

  function next(): void {
    if (current || closed) return;
    current = queue.shift();
    if (!current) return;
    worker ??= begin();
    timer = setTimeout(() => end('timeout'), wait);
    const { task } = current;
    // A copy of its own, since a pooled buffer cannot be handed over.
    const source = Uint8Array.from(task.source);
    worker.postMessage({ ...task, source } satisfies Task, [source.buffer]);
  }

  function begin(): Worker {
    const fresh = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: profile,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    fresh.on('message', (answer: TaskAnswer) => {
      if (fresh !== worker || answer.number !== current?.task.number) return;
      settle(answer.ok ? { ok: true, result: answer.result } : { ok: false, why: 'broken' });
    });
    // Out of memory, or it ended by itself.
    fresh.on('error', () => fresh === worker && end('broken'));
    fresh.on('exit', () => fresh === worker && end('broken'));
    fresh.unref();
    return fresh;
  }

  function end(why: 'timeout' | 'broken'): void {
    const ended = worker;
    worker = undefined;
    void ended?.terminate();
    settle({ ok: false, why });
  }

  function settle(outcome: JudgeOutcome<unknown>): void {
    clearTimeout(timer);
    const settled = current;
    current = undefined;
    settled?.settle(outcome);
    next();
  }

  return {
    judge: async (reading) => (await ask('judge', reading)) as JudgeOutcome<Judgement>,
    evidence: async (reading) => (await ask('evidence', reading)) as Awaited<ReturnType<Judge['evidence']>>,
    preview: async (source) =>
      (await ask('preview', { source, border: undefined })) as Awaited<ReturnType<Judge['preview']>>,
    forwarded: async (source) =>
      (await ask('forwarded', { source, border: undefined })) as Awaited<ReturnType<Judge['forwarded']>>,
    async close() {
      closed = true;
      clearTimeout(timer);
      const ended = worker;
      worker = undefined;
      await ended?.terminate();
      for (const { settle: tell } of [...(current ? [current] : []), ...queue.splice(0)])
        tell({ ok: false, why: 'broken' });
      current = undefined;
    },
  };
}
