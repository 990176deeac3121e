import type { Background } from '../background.ts';
import type { AskingPlace } from '../handler.ts';
import { outgoingHosts } from './outgoing-hosts.ts';

/** Whether a page is one where the organisation's password belongs: on its domains, or a webmail that profile or person named. */
export async function officialSite(
  { origin, asker }: Pick<AskingPlace, 'origin' | 'asker'>,
  { knowledge }: Pick<Background, 'knowledge'>,
): Promise<boolean> {
  if (asker === 'webmail') return true;
  const context = knowledge.compiled(await knowledge.profile());
  return outgoingHosts(context).standingOf(new URL(origin).hostname) === 'ours';
}
