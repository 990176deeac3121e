import { join } from 'node:path';
import { readMailbox } from '../../demo/mailbox.ts';
import { demoWebmail } from '../../demo/webmail.ts';
import { root } from '../build/target.ts';
import { type BuiltDemo, buildDemo } from './build-demo.ts';
import { checkPage } from './check-page.ts';
import { occupiedPorts } from './occupied.ts';
import type { Place } from './place.ts';
import type { DemoProfile } from './profile.ts';
import { type ReportServer, startReportServer } from './report-server.ts';
import { serveHere } from './serve-here.ts';
import { Refusal } from './refusal.ts';

/** All of the demonstration, running: report server with console, webmail, check page. */
export interface Demo extends Pick<ReportServer, 'token' | 'stop'> {
  readonly built: BuiltDemo;
  /** The report server's exit code, once all has ended. */
  readonly ended: Promise<number | null>;
}

/** Builds what is needed and starts all of it; throws, in words for a person, where a port is taken. */
export async function openDemo(place: Place, profile: DemoProfile): Promise<Demo> {
  const occupied = await occupiedPorts(place);
  if (occupied.length > 0) {
    throw new Refusal(
      `Another program listens on port ${occupied.join(' and ')} of this machine: end it, or begin elsewhere: npm start -- --port 9025`,
    );
  }
  console.log('Building …');
  const built = await buildDemo(place, profile);
  const webmail = demoWebmail(await readMailbox(join(root, 'demo/messages'), new Date()), profile.id);
  const closing = [
    await serveHere(webmail, place.ports.webmail),
    await serveHere(await checkPage(built.check), place.ports.check),
  ];
  const close = (): void => closing.forEach((each) => each());
  try {
    const { token, stop, ended } = await startReportServer(place, profile);
    return { built, token, stop, ended: ended.finally(close) };
  } catch (error) {
    close();
    throw error;
  }
}
