import type { NamedTechnique } from './technique.ts';
import { addition } from './techniques/addition.ts';
import { bitsquatting } from './techniques/bitsquatting.ts';
import { combosquatting } from './techniques/combosquatting.ts';
import { compound } from './techniques/compound.ts';
import { dotShift } from './techniques/dot-shift.ts';
import { homoglyph } from './techniques/homoglyph.ts';
import { hyphenation } from './techniques/hyphenation.ts';
import { insertion } from './techniques/insertion.ts';
import { omission } from './techniques/omission.ts';
import { plural } from './techniques/plural.ts';
import { reordering } from './techniques/reordering.ts';
import { repetition } from './techniques/repetition.ts';
import { replacement } from './techniques/replacement.ts';
import { spokenName } from './techniques/spoken-name.ts';
import { targetEmbedding } from './techniques/target-embedding.ts';
import { tldSwap } from './techniques/tld-swap.ts';
import { transposition } from './techniques/transposition.ts';
import { vowelSwap } from './techniques/vowel-swap.ts';

/** In the order in which they are asked: the first that explains a sight names it. `compound` explains what no other does. */
export const techniques: readonly NamedTechnique[] = [
  homoglyph,
  dotShift,
  targetEmbedding,
  reordering,
  spokenName,
  tldSwap,
  hyphenation,
  plural,
  addition,
  combosquatting,
  repetition,
  omission,
  transposition,
  insertion,
  vowelSwap,
  bitsquatting,
  replacement,
  compound,
];
