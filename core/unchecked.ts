import type { Message } from './message.ts';
import type { Unchecked } from './verdict.ts';

/** What could not be looked at in this message, for the card to say. */
export function uncheckedIn({ missing, authentication }: Message): readonly Unchecked[] {
  const unchecked: Unchecked[] = [];
  if (missing.has('headers')) unchecked.push('headers');
  if (authentication.status === 'unavailable') unchecked.push('authentication');
  if (missing.has('body')) unchecked.push('body');
  if (missing.has('attachments')) unchecked.push('attachments');
  if (missing.has('qr')) unchecked.push('qr');
  return unchecked;
}
