import { parseArgs } from 'node:util';
import { isRunning } from './demo/occupied.ts';
import { openDemo } from './demo/open-demo.ts';
import { addressesOf, placeHelp, placeOptions, readPlace } from './demo/place.ts';
import { writeProfile } from './demo/profile.ts';
import { orRefuse, Refusal } from './demo/refusal.ts';
import { startLines } from './demo/say.ts';
import { stopAtSignals } from './demo/stop-at-signals.ts';

const usage = `Starts Vigie on this machine, to be tried: report server with console, webmail of invented messages, check page.

  npm start [-- --port PORT] [--folder FOLDER]
${placeHelp}`;

const { values } = parseArgs({ options: { ...placeOptions, help: { type: 'boolean', default: false } } });
if (values.help) console.log(usage);
else await orRefuse(start);

async function start(): Promise<void> {
  const place = readPlace(values);
  const profile = await writeProfile(place);
  if (await isRunning(place, profile)) {
    throw new Refusal(`Vigie runs already: ${addressesOf(place).server}/ (Ctrl-C in its terminal ends it)`);
  }
  const demo = await openDemo(place, profile);
  const isStopped = stopAtSignals(demo.stop);
  console.log(startLines(place, demo.built, demo.token));
  const code = await demo.ended;
  process.exitCode = isStopped() ? 0 : (code ?? 1);
}
