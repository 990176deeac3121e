import type { Strength } from '../finding.ts';
import { judgeClose } from './judge-close.ts';
import { judgeInside } from './judge-inside.ts';
import { judgeWhole } from './judge-whole.ts';
import type { Sight } from './sight.ts';

/** A brand's or service's name: alone under another suffix, with slips, or with words around it. */
export function judgeName(sight: Sight): Strength | undefined {
  if (sight.pattern.target.reach === 'close') return judgeClose(sight);
  return fillsName(sight) ? judgeWhole(sight) : judgeInside(sight);
}

/** The pattern fills the registrable domain's own label, or everything that is left of the suffix. */
function fillsName({ whole, inName, reading, alignment }: Sight): boolean {
  return whole && (inName || (alignment.start === 0 && alignment.end === reading.text.length));
}
