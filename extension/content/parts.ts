import type { ContentPart } from './part.ts';
import { banner } from './parts/banner.ts';
import { composeGuard } from './parts/compose-guard.ts';
import { linkMarks } from './parts/link-marks.ts';
import { listMarks } from './parts/list-marks.ts';

/** All that Vigie does in a webmail's page. */
export const parts: readonly ContentPart[] = [banner, linkMarks, listMarks, composeGuard];
