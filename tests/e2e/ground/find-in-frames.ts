import { setTimeout as sleep } from 'node:timers/promises';

import type { FindOptions, Page, PageElement } from './browser.ts';
import type { Wanted } from './page-functions.ts';

/** What a way of driving browsers must give for elements to be found with it. */
export interface Frames<Frame> {
  readonly frames: () => readonly Frame[];
  readonly matchesIn: (frame: Frame, wanted: Wanted) => Promise<readonly PageElement[]>;
}

/** Looking for elements in all frames of a page, the top one first. */
export function findInFrames<Frame>({ frames, matchesIn }: Frames<Frame>): Pick<Page, 'find' | 'findAll'> {
  return {
    async find(selector, { seconds = 30, containing = '', hidden = false }: FindOptions = {}) {
      const wanted = { selector, containing, hidden, limit: 1 };
      const deadline = Date.now() + seconds * 1000;
      let cause: unknown;
      do {
        for (const frame of frames()) {
          try {
            const [found] = await matchesIn(frame, wanted);
            if (found !== undefined) return found;
          } catch (error) {
            // Frames navigate and vanish while they are searched; what keeps failing is told at the end.
            cause = error;
          }
        }
        await sleep(50);
      } while (Date.now() < deadline);
      const text = containing === '' ? '' : ` containing “${containing}”`;
      throw new Error(`No ${selector}${text} within ${seconds} s`, { cause });
    },
    async findAll(selector) {
      const wanted = { selector, containing: '', hidden: true, limit: Infinity };
      const found = frames().map(async (frame) => {
        try {
          return await matchesIn(frame, wanted);
        } catch (error) {
          // A frame that went while it was searched holds nothing; one that stands was searched in vain.
          if (frames().includes(frame)) throw error;
          return [];
        }
      });
      return (await Promise.all(found)).flat();
    },
  };
}
