import { cert } from './cert.ts';
import { csv } from './csv.ts';
import type { Export } from './edition/edition.ts';
import { hosts } from './hosts.ts';
import { marf } from './marf.ts';
import { mispEvent } from './misp-event.ts';
import { mispFeed } from './misp-feed.ts';
import { pharos } from './pharos.ts';
import { phishingInitiative } from './phishing-initiative.ts';
import { postfix } from './postfix.ts';
import { rpz } from './rpz.ts';
import { signalSpam } from './signal-spam.ts';
import { stix } from './stix.ts';
import { ublock } from './ublock.ts';
import { xarf } from './xarf.ts';

/** Every way to write an edition down, in the order in which the console offers them. */
export const everyExport: readonly Export[] = [
  stix,
  mispEvent,
  mispFeed,
  csv,
  hosts,
  rpz,
  postfix,
  ublock,
  xarf,
  marf,
  signalSpam,
  phishingInitiative,
  pharos,
  cert,
];
