import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProfileFile } from '../../profile-file.ts';
import { readDelegation } from '../../../core/feed/delegation-text.ts';
import type { Delegation } from '../../../core/feed/feed-head.ts';
import type { FeedExit, FeedIo } from '../feed-io.ts';
import { fileIfThere } from '../feed-folder.ts';
import { feedFolder } from '../feed-place.ts';
import { readKey } from '../key-files.ts';
import { readGuardRails } from '../read-guard-rails.ts';
import { pointOf } from '../p256.ts';
import { openSigner, type Signer } from '../signer.ts';
import { serveSigner } from '../signer-socket.ts';
import { feedWords } from '../words/words-in.ts';

const options = { socket: { type: 'string' }, profile: { type: 'string' }, popular: { type: 'string' } } as const;

/** Heads hold a week and are signed anew twice a day, so that a signer that stands still for days is noticed before any client is. */
const renewEvery = 12 * 3_600_000;

const day = 86_400_000;
/** Days before a key's end in which its next one is asked for: long enough for whoever keeps the root keys to come by. */
const soon = 14;

/**
 * `feed sign [FOLDER]`: the signer, a process of its own. It reads `FOLDER/private`, writes `FOLDER/public`, and takes orders at a socket;
 * the server looks for all of it in the folder that is meant when none is named.
 */
export async function sign(args: readonly string[], io: FeedIo): Promise<FeedExit> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const words = feedWords[io.language];
  const [folder = feedFolder(io.env)] = positionals;
  const hidden = join(folder, 'private');
  const key = await readKey(join(hidden, 'feed.key'));
  const delegation = readDelegation((await fileIfThere(join(hidden, 'delegation')))?.toString() ?? '');
  if (!delegation || Buffer.compare(pointOf(key), delegation.delegation.key) !== 0) {
    io.complain(words.noDelegation(join(hidden, 'delegation')));
    return 1;
  }
  const reading = await readProfileFile(values.profile ?? io.env['VIGIE_PROFILE']);
  if (!reading.ok) {
    reading.problems.forEach(io.complain);
    return 1;
  }
  const { profile } = reading;
  const bounds = { profile, rails: await readGuardRails(profile, values.popular ?? io.env['VIGIE_POPULAR']) };
  const place = { private: hidden, public: join(folder, 'public') };
  const socket = values.socket ?? io.env['VIGIE_SIGNER'] ?? join(folder, 'signer.sock');
  let signer: Signer | undefined;
  const server = await serveSigner(socket, async () => {
    signer = await openSigner({ ...place, key, delegation, bounds, now: io.now });
    await renew(signer, io, delegation.delegation);
    return signer;
  });
  io.print(words.signing(socket));
  io.print(words.keyUntil(new Date(delegation.delegation.until)));
  const timer = setInterval(() => signer && void renew(signer, io, delegation.delegation), renewEvery);
  await ended(io.signal);
  clearInterval(timer);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return 0;
}

/** A renewal that fails, on a full disk, is tried again at the next turn: the head holds for days. */
async function renew(signer: Signer, io: FeedIo, { until }: Delegation): Promise<void> {
  const words = feedWords[io.language];
  try {
    const answer = await signer.take({ order: 'renew' });
    const days = Math.floor((until - io.now()) / day);
    if (!answer.ok) io.complain(answer.why === 'key-term' ? words.keyTerm : `renew: ${answer.why}`);
    else if (days < soon) io.complain(words.keySoon(days));
  } catch (error) {
    io.complain(`renew: ${String(error)}`);
  }
}

async function ended(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}
