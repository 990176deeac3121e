import { expect, test } from 'vitest';
import schemaFile from '../../../profiles/schema.json' with { type: 'json' };
import { managedSchema, type ManagedSchema } from '../../../scripts/managed-schema.ts';
import { montpellierJson } from './montpellier.ts';

test('profiles/schema.json is current', () => {
  expect(schemaFile).toEqual(managedSchema());
});

test('it uses nothing that Chromium refuses', () => {
  const understood = new Set(['type', 'properties', 'required', 'items', 'enum']);
  const refused = [...nodes(managedSchema())].flatMap((node) =>
    Object.keys(node).filter((key) => !understood.has(key)),
  );
  expect(refused).toEqual([]);
});

test('it knows every key of the shipped profile', () => {
  expect(Object.keys(managedSchema().properties ?? {})).toEqual(expect.arrayContaining(Object.keys(montpellierJson())));
});

function* nodes(schema: ManagedSchema): Iterable<ManagedSchema> {
  yield schema;
  for (const property of Object.values(schema.properties ?? {})) yield* nodes(property);
  if (schema.items) yield* nodes(schema.items);
}
