import * as v from 'valibot';
import type { PageDescription } from './page-description.ts';

const texts = v.array(v.string());

const descriptionSchema = v.strictObject({
  url: v.string(),
  title: v.string(),
  text: v.string(),
  fields: v.array(v.strictObject({ type: v.string(), name: v.string(), label: v.string(), autocomplete: v.string() })),
  actions: texts,
  icons: texts,
  resources: texts,
  links: texts,
  savedFrom: texts,
  hiddenAddresses: texts,
  marks: texts,
});

/** Reads a description that came from a page's script, whatever that sent; `undefined` for what is none. Lengths are cut later. */
export function readPageDescription(json: unknown): PageDescription | undefined {
  const { success, output } = v.safeParse(descriptionSchema, json);
  return success ? output : undefined;
}
