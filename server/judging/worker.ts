import { parentPort, workerData as given } from 'node:worker_threads';
import { createContext } from '../../core/create-context.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import { previewPage } from '../evidence/preview-page.ts';
import { readForwarded } from '../mailbox/read-forwarded.ts';
import { judgementOf, judgeSource } from './judge-mail.ts';
import { mailEvidence } from './mail-evidence.ts';
import type { Task, TaskAnswer } from './task.ts';

/* The thread in which mails are read. Whatever a mail makes of it, the server ends it and starts another. */

const reading = readProfile(given);
if (!reading.ok) throw new Error('the worker was given no profile');
const context = createContext(reading.profile);

parentPort?.on('message', (task: Task) => {
  void answer(task).then((message) => parentPort?.postMessage(message, []));
});

async function answer(task: Task): Promise<TaskAnswer> {
  const { number } = task;
  try {
    return { number, ok: true, result: await resultOf(task) };
  } catch (error) {
    return { number, ok: false, error: error instanceof Error ? error.name : typeof error };
  }
}

async function resultOf({ ask, source, border }: Task): Promise<unknown> {
  if (ask === 'preview') return previewPage(source);
  if (ask === 'forwarded') return readForwarded(source, context);
  const judged = await judgeSource({ source, border }, context);
  return ask === 'judge' ? judgementOf(judged, context) : mailEvidence(judged, source, context);
}
