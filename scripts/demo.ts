import { parseArgs } from 'node:util';
import { browserToShow, demoBrowsers } from './demo/browsers.ts';
import { buildDemoExtension } from './demo/build-demo.ts';
import { isRunning } from './demo/occupied.ts';
import { isUnboxed, openBrowser } from './demo/open-browser.ts';
import { openDemo } from './demo/open-demo.ts';
import { addressesOf, placeHelp, placeOptions, readPlace } from './demo/place.ts';
import { writeProfile } from './demo/profile.ts';
import { orRefuse } from './demo/refusal.ts';
import { demoLines } from './demo/say.ts';
import { stopAtSignals } from './demo/stop-at-signals.ts';

const usage = `Opens a browser with the extension on a mailbox of invented messages; what is reported there arrives in the console.
What npm start runs is used; where it does not run, all of it is started, and ended with the browser.

  npm run demo [-- --browser ${demoBrowsers.join('|')}] [--headless] [--port PORT] [--folder FOLDER]
  --browser        the first of them that is there, unless told
  --headless       without a window; says where a program may drive Chromium
${placeHelp}`;

const { values } = parseArgs({
  options: {
    ...placeOptions,
    browser: { type: 'string' },
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else await orRefuse(show);

async function show(): Promise<void> {
  const isHeadless = values.headless;
  const browser = browserToShow(values.browser, isHeadless);
  const place = readPlace(values);
  const profile = await writeProfile(place);
  const demo = (await isRunning(place, profile)) ? undefined : await openDemo(place, profile);
  try {
    const built = demo?.built ?? (await buildDemoExtension(place, profile));
    const extension = browser.kind === 'chromium' ? built.chrome : built.firefox;
    const opened = await openBrowser(browser, { place, extension, address: addressesOf(place).webmail, isHeadless });
    stopAtSignals(opened.close);
    if (isUnboxed(browser)) {
      console.log(
        '\nYou are root, to whom Chromium refuses its sandbox: it runs without. It reaches this machine alone.',
      );
    }
    console.log(demoLines(place, demo));
    if (opened.drivenAt !== undefined) console.log(`Driven at ${opened.drivenAt}`);
    // Without a server there is nothing left to show.
    void demo?.ended.then(opened.close);
    await opened.closed;
  } finally {
    demo?.stop();
    await demo?.ended;
  }
}
