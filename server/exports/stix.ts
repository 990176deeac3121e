import type { Edition, Export } from './edition/edition.ts';
import { campaignObjects } from './stix/campaign-objects.ts';
import { identityOf } from './stix/identity.ts';
import { tlpGreen } from './stix/marking.ts';
import { uuidOf } from './edition/uuid.ts';

/** A STIX 2.1 bundle: campaigns, their indicators, and who says so; a second import updates the first. */
export const stix: Export = {
  id: 'stix',
  use: 'list',
  write: (edition) => [
    {
      name: 'vigie-stix.json',
      type: 'application/stix+json;version=2.1',
      content: `${JSON.stringify(bundleOf(edition), undefined, 2)}\n`,
    },
  ],
};

function bundleOf(edition: Edition): object {
  const identity = identityOf(edition.publisher);
  return {
    type: 'bundle',
    id: `bundle--${uuidOf(`bundle ${edition.publisher.domain} ${edition.serial} ${edition.at}`)}`,
    objects: [
      tlpGreen,
      identity,
      ...edition.campaigns.flatMap((campaign) => campaignObjects(campaign, { at: edition.at, by: identity.id })),
    ],
  };
}
