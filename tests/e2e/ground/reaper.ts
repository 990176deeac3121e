/**
 * A process of its own that outlives a killed test run for as long as it takes to remove what that run left:
 * it reads `SIGTERM 123` for a group of processes, `folder /tmp/x`, and their undoing (`-folder /tmp/x`),
 * and acts when its input ends.
 */
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { endMarked } from './marked.ts';

const groups = new Map<number, NodeJS.Signals>();
const folders = new Set<string>();

for await (const line of createInterface({ input: process.stdin })) {
  const [, undone, kind = '', name = ''] = /^(-?)(\w+) (.+)$/u.exec(line) ?? [];
  if (kind === 'folder') folders[undone === '' ? 'add' : 'delete'](name);
  else if (undone === '') groups.set(Number(name), kind as NodeJS.Signals);
  else groups.delete(Number(name));
}

if (groups.size > 0) {
  for (const [leader, signal] of groups) signalGroup(leader, signal);
  await sleep(1500);
  for (const leader of groups.keys()) signalGroup(leader, 'SIGKILL');
  await sleep(200);
}
for (const folder of folders) endMarked(folder);
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // Ended by itself: that is what was wanted.
  }
}
