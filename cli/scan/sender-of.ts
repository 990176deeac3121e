import type { Message } from '../../core/message.ts';

/** The sender as a header would write it: `Rectorat <ce.rectorat@ac-montpellier.fr>`; empty when there is none. */
export function senderOf({ from }: Message): string {
  if (!from) return '';
  const { name, address } = from;
  return name === '' ? address : address === '' ? name : `${name} <${address}>`;
}
