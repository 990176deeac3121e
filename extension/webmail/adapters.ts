import type { WebmailAdapter } from './adapter.ts';
import { roundcube } from './adapters/roundcube.ts';
import { sogo } from './adapters/sogo.ts';

/** Every webmail that Vigie knows; the first whose marks all stand in a page is taken, so what fits any page comes last. */
export const adapters: readonly WebmailAdapter[] = [roundcube, sogo];
