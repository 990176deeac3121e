import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../build/target.ts';
import type { Place } from './place.ts';

const run = promisify(execFile);
const main = join(root, 'server/main.ts');

/** The folder of the demonstration's feed, where its server looks for it. */
function feedFolder({ folder }: Place): string {
  return join(folder, 'store/feed');
}

/** Makes the feed's keys at the first start, lets them hold longer at every other, and gives the one that the profile names. */
export async function trialRoot(place: Place): Promise<string> {
  const { stdout } = await run(process.execPath, [main, 'feed', 'keys', 'trial', feedFolder(place)]);
  return stdout.trim();
}

/** Starts the feed's signer in a process of its own, as where it counts: nothing that reads mail is beside the key. */
export function startSigner(place: Place, profile: string): ChildProcess {
  const folder = feedFolder(place);
  const args = ['feed', 'sign', folder, '--profile', profile, '--socket', join(folder, 'signer.sock')];
  return spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}
