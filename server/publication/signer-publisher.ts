import { expressionOf } from '../../core/feed/expression-of.ts';
import type { FeedOrder } from '../feed/order.ts';
import { askSigner } from '../feed/signer-socket.ts';
import type { Published, Publisher } from './publisher.ts';

/** Publishes by the signer at a socket of this machine. */
export function signerPublisher(socket: string): Publisher {
  return {
    async publish({ kind, value, reason, days, persons }) {
      const expression = expressionOf(kind, value);
      if (expression === undefined) return { outcome: 'refused', why: 'not-an-expression' };
      return ordered(socket, { order: 'publish', entries: [{ expression, reason, days }], persons: [...persons] });
    },
    async withdraw({ kind, value, persons }) {
      const expression = expressionOf(kind, value);
      if (expression === undefined) return { outcome: 'published' };
      return ordered(socket, { order: 'withdraw', expressions: [expression], persons: [...persons] });
    },
  };
}

async function ordered(socket: string, order: FeedOrder): Promise<Published> {
  const answer = await askSigner(socket, order);
  if (answer.ok) return { outcome: 'published' };
  if (answer.why !== 'refused')
    return answer.why === 'not-an-order' ? { outcome: 'refused', why: answer.why } : { outcome: 'later' };
  const [refusal] = answer.refusals;
  if (refusal?.why === 'second-person') return { outcome: 'second-person' };
  return { outcome: 'refused', why: refusal?.why ?? 'refused' };
}
