import type { Publisher } from '../edition/edition.ts';
import { uuidOf } from '../edition/uuid.ts';
import { tlpGreen } from './marking.ts';

/** When identities of this kind were first made: an object's `created` must never change. */
const epoch = '2026-01-01T00:00:00.000Z';

/** Who made the bundle, as STIX has it. */
export function identityOf({ name, domain, contact }: Publisher) {
  return {
    type: 'identity',
    spec_version: '2.1',
    id: `identity--${uuidOf(`identity ${domain}`)}`,
    created: epoch,
    modified: epoch,
    name,
    identity_class: 'organization',
    sectors: ['education'],
    contact_information: contact,
    object_marking_refs: [tlpGreen.id],
  } as const;
}
