import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

/** Every browser to run a test in, by its name: for `describe.for(browsers)('%s', ([, start]) => …)`. */
export const browsers = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;
