import { toJsonSchema } from '@valibot/to-json-schema';
import { profileSchema } from '../core/profile/profile.ts';

/** What Chromium's managed storage understands of JSON Schema; it refuses a schema with anything else in it. */
export interface ManagedSchema {
  readonly type: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly required?: readonly string[];
  readonly items?: ManagedSchema;
  readonly enum?: readonly (string | number)[];
}

/** The schema of a profile that an administrator gives by policy, in what every browser's managed storage understands. */
export function managedSchema(): ManagedSchema {
  return reduced(toJsonSchema(profileSchema, { typeMode: 'input', errorMode: 'ignore' }));
}

function reduced(schema: unknown): ManagedSchema {
  const { type, properties, required, items, enum: choices, const: only } = recordOf(schema);
  const options = only === undefined ? choices : [only];
  return {
    type: typeof type === 'string' ? type : typeof only === 'number' ? 'integer' : 'string',
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(recordOf(properties)).map(([name, property]) => [name, reduced(property)]),
      ),
    }),
    ...(Array.isArray(required) && required.length > 0 && { required: required.map(String) }),
    ...(items !== undefined && { items: reduced(items) }),
    ...(Array.isArray(options) && {
      enum: options.map((option) => (typeof option === 'number' ? option : String(option))),
    }),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
