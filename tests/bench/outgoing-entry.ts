import { assessOutgoing } from '../../core/outgoing/assess-outgoing.ts';
import { reducedHosts } from '../../core/outgoing/host-table.ts';
import { outgoingCardOf } from '../../core/outgoing/texts/outgoing-card.ts';

/** What classic Outlook needs to judge a message being written, without its table of hosts, as one bundle to be weighed. */
export const writing = { assessOutgoing, reducedHosts, outgoingCardOf };
