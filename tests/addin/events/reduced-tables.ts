import { foldedSkeleton, skeleton } from '../../../core/domain/skeleton.ts';
import { registrableOf, suffixOf } from '../../../core/domain/suffixes.ts';
import { eventHosts } from '../../../addin/events/event-hosts.ts';
import { builtTables } from '../../../addin/events/event-tables.ts';

const reducedTables = { suffixOf, registrableOf, skeleton, foldedSkeleton, hosts: eventHosts(builtTables().hosts) };

/** What stands behind the events' ports when this file is bundled as they are. */
export type ReducedTables = typeof reducedTables;

Object.assign(globalThis, { reducedTables });
