import { join } from 'node:path';
import { buildAddin } from '../build/addin.ts';
import { buildConsole } from '../build/console.ts';
import { buildExtension } from '../build/extension.ts';
import { readOptions } from '../build/target.ts';
import type { Place } from './place.ts';
import type { DemoProfile } from './profile.ts';

/** The folders of what the demonstration shows. */
export interface BuiltDemo {
  readonly chrome: string;
  readonly firefox: string;
  readonly check: string;
}

/** Builds the extension for the demonstration's webmail and server. */
export async function buildDemoExtension({ folder }: Place, profile: DemoProfile): Promise<Omit<BuiltDemo, 'check'>> {
  const out = join(folder, 'built');
  await buildExtension.build(readOptions({ profile: profile.file, out }));
  return { chrome: join(out, 'chrome'), firefox: join(out, 'firefox') };
}

/** Builds all, at every start: it takes seconds, and what is shown is always what the source says. */
export async function buildDemo(place: Place, profile: DemoProfile): Promise<BuiltDemo> {
  const out = join(place.folder, 'built');
  await buildConsole.build(readOptions({}));
  await buildAddin.build(readOptions({ profile: profile.file, out }));
  return { ...(await buildDemoExtension(place, profile)), check: join(out, 'addin') };
}
