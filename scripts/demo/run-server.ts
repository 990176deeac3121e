import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/target.ts';
import { demoProfile, ports } from './demo-build.ts';

/** Starts the report server on the embedded store in `var`, what it says shown as it comes. */
export function runServer(): ChildProcess {
  const environment = {
    ...process.env,
    VIGIE_HOST: '127.0.0.1',
    VIGIE_PORT: String(ports.server),
    VIGIE_VAR: join(root, 'var'),
    VIGIE_PROFILE: demoProfile,
  };
  return spawn(process.execPath, [join(root, 'server/main.ts')], { stdio: 'inherit', env: environment });
}

/** Whether the server answers already. */
export async function isServerUp(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${ports.server}/healthz`)).ok;
  } catch {
    // Nobody listens.
    return false;
  }
}
