import * as v from 'valibot';
import type { ExportOffer } from '../../../api/export-offer.ts';

/** A way to take campaigns out, as it arrives. */
export const exportShape: v.GenericSchema<unknown, ExportOffer> = v.object({
  id: v.string(),
  use: v.picklist(['list', 'draft']),
});
