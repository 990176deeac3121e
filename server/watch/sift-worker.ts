import { parentPort, workerData as given } from 'node:worker_threads';
import { compileLookalikes } from '../../core/lookalike/compile.ts';
import { candidatesIn } from '../../core/watch/candidates-in.ts';
import { ranking } from '../../core/watch/ranking.ts';
import { atRegisteredName } from '../../core/watch/registered-name.ts';
import { lineCutter, type TextLine } from '../../core/watch/text-lines.ts';
import type { SiftAnswer, SiftBeginning, SiftTask } from './sift-task.ts';

/* The thread in which one list is read: reports are judged and answered meanwhile by others. */

/** A certificate's JSON may name hundreds of hosts. */
const longestLine = 256 * 1024;

const { profile, room } = given as SiftBeginning;
const lookalikes = compileLookalikes(profile);
const lines = lineCutter(longestLine);
const best = ranking(room);
let names = 0;

parentPort?.on('message', (piece: SiftTask) => {
  parentPort?.postMessage(piece ? sift(lines.push(piece)) : summary(), []);
});

function sift(batch: readonly TextLine[]): SiftAnswer {
  const whole = batch.filter(({ cut }) => !cut).map(({ text }) => text);
  const sifted = candidatesIn(whole, lookalikes);
  for (const candidate of sifted.candidates) best.add(atRegisteredName(candidate, lookalikes));
  names += sifted.names;
  return { names: sifted.names };
}

function summary(): SiftAnswer {
  sift(lines.end());
  return { names, candidates: best.ranked(), cut: best.isCut() };
}
