import { existsSync } from 'node:fs';
import { needs } from '../system/needs.ts';
import { findBrowser, findProgram } from '../system/programs.ts';
import { Refusal } from './refusal.ts';

/** A kind of browser that the extension is built for. */
export type DemoBrowser = 'chromium' | 'firefox';

/** The kinds, the one to be taken first where both are there first. */
export const demoBrowsers: readonly DemoBrowser[] = ['chromium', 'firefox'];

/** Programs of the same kind under other names, and where they lie on systems that keep them off the path. */
const others: Readonly<Record<DemoBrowser, { readonly names: readonly string[]; readonly places: readonly string[] }>> =
  {
    chromium: {
      names: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
      places: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
        String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
      ],
    },
    firefox: {
      names: [],
      places: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
      ],
    },
  };

/** A browser of this machine to show the extension in. */
export interface FoundBrowser {
  readonly kind: DemoBrowser;
  readonly path: string;
}

/** The browser that was asked for, or else the first that is there; refuses where there is none, or nowhere to show it. */
export function browserToShow(asked: string | undefined, isHeadless: boolean): FoundBrowser {
  const kinds = asked === undefined ? demoBrowsers : demoBrowsers.filter((kind) => kind === asked);
  if (kinds.length === 0) throw new Refusal(`--browser: ${demoBrowsers.join(' or ')}, not ${asked}`);
  const isBlind = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (isBlind && !isHeadless) {
    throw new Refusal(
      'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Run it where there is one, or with --headless, for a program to drive: npm run demo -- --headless',
    );
  }
  const [found] = kinds.flatMap((kind) => pathOf(kind) ?? []);
  if (found === undefined) {
    const wanted = kinds.map((kind) => needs.find(({ name }) => name.toLowerCase() === kind));
    throw new Refusal(
      `No ${kinds.join(' and no ')} here. Install one (Debian: apt-get install ${wanted[0]?.packages.join(' ')}), or set ${kinds.map((kind) => `VIGIE_${kind.toUpperCase()}`).join(' or ')} to its path`,
    );
  }
  return found;
}

function pathOf(kind: DemoBrowser): FoundBrowser | undefined {
  const { names, places } = others[kind];
  const path = findBrowser(kind) ?? findProgram(...names) ?? places.find((each) => existsSync(each));
  return path === undefined ? undefined : { kind, path };
}
