import type { NamedTechnique } from '../technique.ts';

/** Several at once: a slip in a combosquat, two slips: `ac-montpelier-webmail.fr`. */
export const compound: NamedTechnique = { technique: 'compound', explains: () => true };
