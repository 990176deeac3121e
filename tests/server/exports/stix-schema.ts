import * as v from 'valibot';

/**
 * The parts of STIX 2.1 (OASIS Standard, 10 June 2021) that a bundle of ours may hold, written from its sections: 2.9 identifiers,
 * 3.2 common properties, 3.16 timestamps, 4.2 campaign, 4.5 identity, 4.7 indicator, 5.1 relationship, 7.2 markings, 8 bundle.
 */
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const id = (type: string) => v.pipe(v.string(), v.regex(new RegExp(`^${type}--${uuid}$`, 'u')));
const timestamp = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u));
const words = v.pipe(v.array(v.string()), v.minLength(1));

const stated = {
  spec_version: v.literal('2.1'),
  created: timestamp,
  modified: timestamp,
  created_by_ref: id('identity'),
  revoked: v.exactOptional(v.literal(true)),
  object_marking_refs: v.pipe(v.array(id('marking-definition')), v.minLength(1)),
};

const object = v.variant('type', [
  v.strictObject({
    type: v.literal('marking-definition'),
    spec_version: v.literal('2.1'),
    id: id('marking-definition'),
    created: timestamp,
    name: v.string(),
    extensions: v.record(id('extension-definition'), v.object({ extension_type: v.literal('property-extension') })),
  }),
  v.strictObject({
    type: v.literal('identity'),
    spec_version: v.literal('2.1'),
    id: id('identity'),
    created: timestamp,
    modified: timestamp,
    name: v.string(),
    identity_class: v.literal('organization'),
    sectors: v.tuple([v.literal('education')]),
    contact_information: v.string(),
    object_marking_refs: words,
  }),
  v.pipe(
    v.strictObject({
      type: v.literal('campaign'),
      id: id('campaign'),
      ...stated,
      name: v.pipe(v.string(), v.nonEmpty()),
      first_seen: timestamp,
      last_seen: v.exactOptional(timestamp),
      objective: v.string(),
    }),
    v.check(({ first_seen, last_seen }) => last_seen === undefined || last_seen >= first_seen),
  ),
  v.pipe(
    v.strictObject({
      type: v.literal('indicator'),
      id: id('indicator'),
      ...stated,
      name: v.string(),
      indicator_types: words,
      // A comparison of one property with one string, section 9.
      pattern: v.pipe(
        v.string(),
        v.regex(
          /^\[(?:url:value|domain-name:value|ipv[46]-addr:value|email-message:from_ref\.value|email-message:additional_header_fields\.'Reply-To'|file:hashes\.'SHA-256') = '(?:[^'\\]|\\['\\])+'\]$/u,
        ),
      ),
      pattern_type: v.literal('stix'),
      valid_from: timestamp,
      valid_until: timestamp,
    }),
    v.check(({ valid_from, valid_until }) => valid_until > valid_from),
  ),
  v.strictObject({
    type: v.literal('relationship'),
    id: id('relationship'),
    ...stated,
    relationship_type: v.literal('indicates'),
    source_ref: id('indicator'),
    target_ref: id('campaign'),
  }),
]);

/** A STIX 2.1 bundle. */
export const bundleSchema = v.strictObject({ type: v.literal('bundle'), id: id('bundle'), objects: v.array(object) });
