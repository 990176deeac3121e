import * as v from 'valibot';
import { expressionOf } from '../../core/feed/expression-of.ts';
import { orderSchema, type FeedOrder } from '../feed/order.ts';
import { askSigner } from '../feed/signer-socket.ts';
import type { FeedNamed } from '../api/feed.ts';
import type { Published, PublishedEntry, Publisher, Refused } from './publisher.ts';

/** Publishes by the signer at a socket of this machine. */
export function signerPublisher(socket: string): Publisher {
  return {
    async publish(entries, persons) {
      const orderOf = (each: readonly PublishedEntry[]): FeedOrder => ({
        order: 'publish',
        entries: each.map(({ kind, value, reason, days }) => ({
          expression: expressionOf(kind, value) ?? '',
          reason,
          days,
        })),
        persons: [...persons],
      });
      // One that is not understood must not keep the others from being published.
      const strange = entries.filter((each) => !v.is(orderSchema, orderOf([each])));
      if (strange.length > 0) return refusedAll(strange, 'not-an-order');
      return ordered(socket, orderOf(entries), entries);
    },
    withdraw(names, persons) {
      const expressions = names.flatMap(({ kind, value }) => expressionOf(kind, value) ?? []);
      return ordered(socket, { order: 'withdraw', expressions, persons: [...persons] }, names);
    },
    greet: () => ordered(socket, { order: 'status' }, []),
  };
}

async function ordered(socket: string, order: FeedOrder, names: readonly FeedNamed[]): Promise<Published> {
  const asked = await asking(socket, order);
  if ('unreachable' in asked) return { outcome: 'later', why: asked.unreachable, isDoubtful: asked.isDoubtful };
  if (asked.ok) return { outcome: 'published', serial: asked.serial, sequence: asked.sequence };
  if (asked.why === 'too-many' || asked.why === 'key-term')
    return { outcome: 'later', why: asked.why, isDoubtful: false };
  if (asked.why === 'failed') return { outcome: 'later', why: 'failed', isDoubtful: true };
  if (asked.why === 'not-an-order') return refusedAll(names, 'not-an-order');
  const whys = new Map(asked.refusals.toReversed().map(({ about, why }) => [about, why]));
  const refusals = names.flatMap(({ kind, value }) => {
    const why = whys.get(expressionOf(kind, value) ?? '');
    return why === undefined ? [] : [{ kind, value, why }];
  });
  // Something is wrong with all of them together: the feed is full.
  return refusals.length > 0 ? { outcome: 'refused', refusals } : refusedAll(names, 'refused');
}

function refusedAll(names: readonly FeedNamed[], why: Refused['why']): Published {
  return { outcome: 'refused', refusals: names.map(({ kind, value }) => ({ kind, value, why })) };
}

/** Codes of a connection that never came about: then nothing was ordered. */
const neverThere: ReadonlySet<unknown> = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'ENOTSOCK']);

/** A signer that is away is nothing unheard of; any other error is a mistake of ours and goes on. */
async function asking(
  socket: string,
  order: FeedOrder,
): Promise<Awaited<ReturnType<typeof askSigner>> | { readonly unreachable: string; readonly isDoubtful: boolean }> {
  try {
    return await askSigner(socket, order);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { unreachable: String(error.code), isDoubtful: !neverThere.has(error.code) };
  }
}
