import { readFile } from 'node:fs/promises';

import { reportOf, sending } from '../server/report-form.ts';
import { serverFolder, startServer } from '../e2e/server/running-server.ts';
import { mailOfSize } from './server-arrival.ts';

/** Memory of a server's process, in megabytes; `undefined` where the system does not tell. */
export interface ServerMemory {
  readonly mails: number;
  readonly bytes: number;
  readonly idleMb: number | undefined;
  /** The most while they arrived, with the first of them judged meanwhile. */
  readonly peakMb: number | undefined;
  readonly ms: number;
}

/** Sends large mails all at once to a server in a process of its own. */
export async function serverMemory(mails: number, bytes: number): Promise<ServerMemory> {
  const { folder, remove } = await serverFolder();
  const server = await startServer(folder, undefined);
  const idleMb = await megabytes(server.pid, 'VmRSS');
  const requests = Array.from({ length: mails }, () => {
    const source = mailOfSize(bytes);
    return sending(reportOf(source), source);
  });
  const start = performance.now();
  const answers = await Promise.all(requests.map((request) => fetch(`${server.url}/api/v1/reports`, request)));
  const ms = performance.now() - start;
  const peakMb = await megabytes(server.pid, 'VmHWM');
  await server.kill();
  await remove();
  const refused = answers.find(({ status }) => status !== 202);
  if (refused) throw new Error(`${refused.status}: ${await refused.text()}`);
  return { mails, bytes, idleMb, peakMb, ms };
}

async function megabytes(pid: number, name: string): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const line = status.split('\n').find((each) => each.startsWith(`${name}:`));
  return line === undefined ? undefined : Number(line.replaceAll(/\D/gu, '')) / 1024;
}
