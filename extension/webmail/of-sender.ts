import type { SeenMailbox } from '../../core/mail/seen/seen-message.ts';
import type { MessageSource } from './adapter.ts';

/** Most bytes of a header that are read for its From. */
const headerLimit = 200_000;

/**
 * A source only if it is of the sender that the page shows: for webmails whose pages say but indirectly which message is open.
 * Where the page shows no address there is nothing to compare.
 */
export function ofSender(source: MessageSource, sender: SeenMailbox | undefined): MessageSource {
  if (source.kind !== 'raw' || !sender?.address) return source;
  const header = new TextDecoder().decode(source.bytes.subarray(0, headerLimit)).split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const lines = header.replaceAll(/\r?\n[ \t]+/gu, ' ').split('\n');
  const from = lines.find((line) => line.toLowerCase().startsWith('from:')) ?? '';
  return from.toLowerCase().includes(sender.address.toLowerCase())
    ? source
    : { kind: 'failed', step: 'which message is open', why: 'its sender is not the one shown' };
}
