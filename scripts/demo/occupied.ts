import { connect } from 'node:net';
import type { Place } from './place.ts';
import type { DemoProfile } from './profile.ts';

/** Whether the demonstration of this very folder runs already, in another process. */
export async function isRunning({ ports }: Place, { id }: DemoProfile): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${ports.webmail}/demo-id`, { signal: AbortSignal.timeout(5000) });
    return answer.ok && (await answer.text()) === id;
  } catch {
    // Nobody listens, or somebody who speaks otherwise.
    return false;
  }
}

/** Those of its ports that somebody else has. */
export async function occupiedPorts({ ports }: Place): Promise<readonly number[]> {
  const occupied = await Promise.all(
    Object.values(ports).map(async (port) => ({ port, isTaken: await isTaken(port) })),
  );
  return occupied.filter((each) => each.isTaken).map(({ port }) => port);
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => void socket.destroy());
  });
}
