import * as v from 'valibot';
import type { SearchResult } from '../../../api/search.ts';
import { rowShape } from './campaign-shape.ts';
import { indicatorKind, maybe } from './words-of.ts';

/** What a search found, as it arrives. */
export const searchShape: v.GenericSchema<unknown, SearchResult> = v.object({
  query: v.string(),
  hits: v.array(v.object({ campaign: rowShape, by: maybe(v.object({ kind: indicatorKind, value: v.string() })) })),
});
