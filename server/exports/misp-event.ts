import type { Export } from './edition/edition.ts';
import { eventOf } from './misp/event-of.ts';

/** An event a campaign, for MISP's “import from MISP core format”. */
export const mispEvent: Export = {
  id: 'misp-event',
  use: 'draft',
  write: ({ campaigns, publisher }) =>
    campaigns.map((campaign) => {
      const event = eventOf(campaign, publisher);
      return {
        name: `misp-${event.uuid}.json`,
        type: 'application/json',
        content: `${JSON.stringify({ Event: event }, undefined, 2)}\n`,
      };
    }),
};
