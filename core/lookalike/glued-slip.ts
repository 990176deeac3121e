import type { Target } from './pattern.ts';
import { segment } from './segment.ts';
import { lexiconOf } from './surroundings.ts';

const shortButTelling = new Set('mdp mfa otp owa sso vpn'.split(' '));

/** Whether letters glued to a slip of a short name let it mean the name: `portail` beside `amelli`, words of three letters at least, a long one among them. */
export function isTellingGlue(glue: string, target: Target): boolean {
  const words = segment(glue, lexiconOf(target));
  const telling = words?.some((word) => word.length >= 4 || shortButTelling.has(word)) ?? false;
  return telling && words?.every((word) => word.length >= 3) === true;
}
