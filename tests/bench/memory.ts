import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** The most memory that a command held while it judged so many names. */
export interface CommandMemory {
  readonly names: number;
  /** In MB; `undefined` where the system does not say (it stands in Linux's /proc). */
  readonly peakMb: number | undefined;
  readonly perSecond: number;
}

const command = `${import.meta.dirname}/../../cli/vigie.ts`;

/** Runs the real command, `['domains', '--json']`, on a stream of names and watches its memory. */
export async function runMemory(
  args: readonly string[],
  hosts: readonly string[],
  names: number,
): Promise<CommandMemory> {
  // What it says to a person is not measured.
  const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  const status = `/proc/${child.pid ?? 0}/status`;
  let peak = 0;
  const look = async (): Promise<void> => {
    const text = await readFile(status, 'latin1').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/u.exec(text)?.[1] ?? 0));
  };
  const watch = setInterval(() => void look(), 100);
  const start = performance.now();
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.stdout.resume();
  for (let sent = 0; sent < names; sent += hosts.length) {
    const batch = `${hosts.slice(0, names - sent).join('\n')}\n`;
    if (!child.stdin.write(batch)) await new Promise((resolve) => child.stdin.once('drain', resolve));
  }
  await look();
  child.stdin.end();
  await closed;
  clearInterval(watch);
  const perSecond = (1000 * names) / (performance.now() - start);
  return { names, peakMb: peak === 0 ? undefined : Math.round(peak / 1024), perSecond };
}
