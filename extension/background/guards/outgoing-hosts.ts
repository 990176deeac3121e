import type { Context } from '../../../core/context.ts';
import type { Hosts } from '../../../core/outgoing/hosts.ts';
import { hostsOf } from '../../../core/outgoing/hosts-of.ts';

const known = new WeakMap<Context, Hosts>();

/** Whose hosts are whose, compiled once for each profile that is followed: a message is judged at every pause of who writes it. */
export function outgoingHosts(context: Context): Hosts {
  const had = known.get(context);
  if (had) return had;
  const hosts = hostsOf(context);
  known.set(context, hosts);
  return hosts;
}
