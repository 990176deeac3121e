import type { Draft } from './draft.ts';
import type { Hosts } from './hosts.ts';

/** Whether a message goes to somebody who is not of the organisation; not while it goes to nobody yet. */
export function leavesHouse({ addressees }: Draft, hosts: Hosts): boolean {
  return addressees.some(({ host }) => hosts.standingOf(host) !== 'ours');
}
