import { giveOrder, isOrder } from './commands/give-order.ts';
import { keys } from './commands/keys.ts';
import { sign } from './commands/sign.ts';
import { verify } from './commands/verify.ts';
import type { FeedExit, FeedIo } from './feed-io.ts';
import { feedWords } from './words/words-in.ts';

/**
 * `npm run server -- feed …`: keys, the signer, orders to it, and a look at the feed as clients see it. What goes wrong outside, in files,
 * sockets and keys, is said in the system's words.
 *
 * @param args what follows `feed`
 */
export async function feedCommand([name = '', ...args]: readonly string[], io: FeedIo): Promise<FeedExit> {
  try {
    if (isOrder(name)) return await giveOrder(name, args, io);
    switch (name) {
      case 'keys':
        return await keys(args, io);
      case 'sign':
        return await sign(args, io);
      case 'verify':
        return await verify(args, io);
      default:
        io.complain(feedWords[io.language].help);
        return name === 'help' ? 0 : 2;
    }
  } catch (error) {
    // Errors of the system and of the command line have a code; any other is a mistake of ours and goes on.
    if (!(error instanceof Error && 'code' in error)) throw error;
    io.complain(`feed ${name}: ${error.message}`);
    return String(error.code).startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}
