import type { SeenAttachment } from '../../../core/mail/seen/seen-message.ts';
import type { PageView } from '../adapter.ts';
import { askServer } from '../ask-server.ts';
import type { Part } from './parts.ts';
import { contextOf, tokenOf, type WmapId } from './wmap.ts';

/** Files that are fetched, and the bytes that they may have together: as much as can be reported. */
const [most, largest] = [20, 25 * 2 ** 20];

/** The bytes of the files of a message, asked for by the numbers of their parts; one that cannot be had stays without. */
export async function filesWithBytes(
  view: PageView,
  { uid, mailbox }: WmapId,
  files: readonly Part[],
  named: readonly SeenAttachment[],
  signal: AbortSignal,
): Promise<readonly SeenAttachment[]> {
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > most || whole > largest) return named;
  const token = await tokenOf(view);
  const fetched = files.map(async (file, index): Promise<SeenAttachment[]> => {
    const shown = named[index];
    if (!shown) return [];
    const content = await bytesOf(view, { uid, mailbox, token, ...file }, signal);
    return [content ? { ...shown, size: content.length, content } : shown];
  });
  return (await Promise.all(fetched)).flat();
}

async function bytesOf(
  view: PageView,
  { uid, mailbox, token, number, type, name }: WmapId & Part & { readonly token: string },
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const [kind = '', subtype = ''] = type.split('/', 2);
  const asked = new URLSearchParams({
    token,
    mbox: mailbox,
    uid,
    number: String(number),
    type: kind,
    subtype,
    attachment: '1',
  });
  const answer = await askServer(view, {
    step: 'a file by attach',
    path: `${contextOf(view)}/svc/wmap/attach/${encodeURIComponent(name === '' ? 'part' : name)}?${asked.toString()}`,
    // A page instead of a file is the log-in's, unless the file is one.
    types: [type, kind === 'text' ? 'text/plain' : `${kind}/`, 'application/octet-stream', 'application/x-'],
    signal,
  });
  return answer.kind === 'answer' ? answer.bytes : undefined;
}
