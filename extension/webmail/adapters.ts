import type { WebmailAdapter } from './adapter.ts';
import { bluemind } from './adapters/bluemind.ts';
import { convergence } from './adapters/convergence.ts';
import { generic } from './adapters/generic.ts';
import { gmail } from './adapters/gmail.ts';
import { outlookWeb } from './adapters/outlook-web.ts';
import { roundcube } from './adapters/roundcube.ts';
import { sogo } from './adapters/sogo.ts';
import { zimbraBasic } from './adapters/zimbra-basic.ts';
import { zimbraClassic } from './adapters/zimbra-classic.ts';
import { zimbraModern } from './adapters/zimbra-modern.ts';

/** Every webmail that Vigie knows; the first whose marks all stand in a page is taken, so what fits any page comes last. */
export const adapters: readonly WebmailAdapter[] = [
  convergence,
  zimbraClassic,
  zimbraModern,
  zimbraBasic,
  roundcube,
  bluemind,
  sogo,
  outlookWeb,
  gmail,
  generic,
];
