import { watchCover } from '../cover.ts';
import { loadDrawings } from '../load-drawings.ts';
import type { ContentPart } from '../part.ts';

/** How often what took the banner away may do so before the toolbar tells instead. */
const mostReturns = 20;

/** The banner above a message that is suspicious, out of the reach of what the message brings along. */
export const banner: ContentPart = {
  name: 'banner',
  async attachToMessage(message, page, signal) {
    const { level } = message.judged.card;
    if (level === 'none' && !message.justCalledLegitimate) return;
    const { drawBanner } = await loadDrawings();
    if (signal.aborted) return;
    const { host, erase } = drawBanner(message, page);
    let returns = -1;
    const place = (): void => {
      const before = message.open()?.bannerBefore;
      if (!before || (host.nextElementSibling === before && host.isConnected)) return;
      returns += 1;
      if (returns > mostReturns) message.tellCovered(true);
      else before.before(host);
    };
    place();
    page.onChange(place, signal);
    watchCover(host, message.tellCovered, page.onChange, signal);
    signal.addEventListener('abort', erase);
  },
};
