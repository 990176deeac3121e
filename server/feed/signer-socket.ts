import { chmod, unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Signer, SignerAnswer } from './signer.ts';
import type { FeedOrder } from './order.ts';

/* Between server and signer: one order a line as JSON, one answer a line, over a socket of this machine that a group may open. */

/** Characters of the longest line: two hundred entries of the longest kind, and brands. */
const longestLine = 1_000_000;

/**
 * Opens a signer's socket, for its own user and group, and then the signer: whoever has the socket is the only one who signs. Rejects with
 * EADDRINUSE when another has it.
 */
export async function serveSigner(path: string, open: () => Promise<Signer>): Promise<Server> {
  await removeDeadSocket(path);
  const opened = Promise.withResolvers<Signer>();
  // Who asks says nothing more, and waits.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    // Who hangs up before the answer has lost it, nothing else.
    answerAll(opened.promise, socket).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  await chmod(path, 0o660);
  try {
    opened.resolve(await open());
  } catch (error) {
    server.close();
    throw error;
  }
  return server;
}

async function answerAll(opened: Promise<Signer>, socket: Socket): Promise<void> {
  const signer = await opened;
  for await (const line of linesOf(socket)) {
    if (line === undefined) break;
    socket.write(`${JSON.stringify(await answered(signer, line))}\n`);
  }
  socket.end();
}

/** A signer that fails, on a full disk, says so to who asked; the order may be given again. */
async function answered(signer: Signer, line: string): Promise<SignerAnswer> {
  try {
    return await signer.take(parsed(line));
  } catch (error) {
    return { ok: false, why: 'failed', problem: String(error) };
  }
}

/** Milliseconds that an order may take: one is written to disk, after those that wait before it. */
const patience = 30_000;

/** Asks the signer at a socket. Rejects when nobody is there, or it ends or stays silent without an answer. */
export async function askSigner(path: string, order: FeedOrder): Promise<SignerAnswer> {
  const socket = connect(path);
  socket.setTimeout(patience, () => {
    socket.destroy(Object.assign(new Error(`the signer at ${path} does not answer`), { code: 'ETIMEDOUT' }));
  });
  socket.end(`${JSON.stringify(order)}\n`);
  for await (const line of linesOf(socket)) {
    socket.destroy();
    if (line !== undefined) return JSON.parse(line) as SignerAnswer;
  }
  throw Object.assign(new Error(`the signer at ${path} gave no answer`), { code: 'ECONNRESET' });
}

/** Lines of a socket; `undefined` for one that is too long, the last. */
async function* linesOf(socket: Socket): AsyncGenerator<string | undefined> {
  socket.setEncoding('utf8');
  let rest = '';
  for await (const piece of socket as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine) yield undefined;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A socket that a signer left behind is in the way of the next; one that answers is not taken from it. */
async function removeDeadSocket(path: string): Promise<void> {
  const code = await new Promise<unknown>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve('alive');
    });
    socket.once('error', (error) => resolve('code' in error ? error.code : error));
  });
  if (code === 'alive') throw Object.assign(new Error(`a signer already listens at ${path}`), { code: 'EADDRINUSE' });
  if (code === 'ECONNREFUSED') await unlink(path);
}
