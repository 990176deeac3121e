import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { feedCommand } from '../../../server/feed/command.ts';
import { askSigner } from '../../../server/feed/signer-socket.ts';
import { monday } from '../../core/feed/a-feed.ts';

const folder = await mkdtemp(join(tmpdir(), 'vigie-feed-cli-'));
afterAll(async () => rm(folder, { recursive: true }));
const env = {
  VIGIE_ROOT_PASSPHRASE: 'huit mots que personne ne devine',
  VIGIE_SIGNER: join(folder, 'signer.sock'),
  VIGIE_VAR: join(folder, 'var'),
};

interface Said {
  readonly exit: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

interface Around {
  readonly language?: 'fr' | 'en';
  readonly now?: number;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
}

async function feed(args: readonly string[], around: Around = {}): Promise<Said> {
  const { now = monday, ...given } = around;
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await feedCommand(args, {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    env,
    language: 'fr',
    now: () => now,
    signal: new AbortController().signal,
    ...given,
  });
  return { exit, out, err };
}

test('from the first key to a host that two persons confirm, and back: as an administrator does it', async () => {
  const rootFile = join(folder, 'offline/root.pem');
  const root = await feed(['keys', 'root', rootFile]);
  expect(root).toMatchObject({ exit: 0, out: [expect.stringMatching(/^[\w+/]{87}=$/u)] });
  expect(await readFile(rootFile, 'utf8')).toContain('ENCRYPTED');
  expect((await stat(rootFile)).mode & 0o777).toBe(0o600);
  const key = await feed(['keys', 'feed', join(folder, 'private')]);
  const delegation = join(folder, 'private/delegation');
  const delegate = ['keys', 'delegate', rootFile, key.out[0] ?? '', '--serial', '1', '--out', delegation];
  expect(await feed(delegate)).toEqual({ exit: 0, out: [], err: [] });

  const stop = new AbortController();
  const signing = feed(['sign', folder], { signal: stop.signal });
  await expect.poll(async () => feed(['status'])).toMatchObject({ exit: 0, out: ['Tête 1-1 : aucune entrée.'] });
  expect((await stat(env.VIGIE_SIGNER)).mode & 0o777).toBe(0o660);
  const publish = ['publish', 'host:evil.example', '--reason', 'Fausse page de connexion', '--person', 'cm'];
  expect(await feed(publish)).toEqual({
    exit: 1,
    out: [],
    err: ['host:evil.example: une deuxième personne doit le confirmer (--person)'],
  });
  expect(await feed([...publish, '--person', 'jb'])).toEqual({ exit: 0, err: [], out: ['Tête 1-2 : une entrée.'] });
  const verified = await feed(['verify', join(folder, 'public'), '--root', root.out[0] ?? ''], { language: 'en' });
  expect(verified.out).toEqual([
    'A client would believe this feed. Head 1-2, 1 entries, signed today.',
    'The signer’s key holds until 21 February 2027.',
  ]);
  expect(await feed(['verify', join(folder, 'public')])).toMatchObject({
    exit: 1,
    err: ['Les signatures ne viennent pas des clés racines données.'],
  });
  expect(
    await feed(['verify', join(folder, 'public'), '--root', root.out[0] ?? ''], { now: monday + 9 * 86_400_000 }),
  ).toMatchObject({ exit: 1 });
  expect(await feed(['withdraw', 'host:evil.example', '--person', 'cm'])).toMatchObject({
    out: ['Tête 1-3 : aucune entrée.'],
  });
  expect(await feed(['sign', folder])).toMatchObject({ exit: 1, err: [expect.stringContaining('already listens')] });
  stop.abort();
  expect(await signing).toMatchObject({ exit: 0 });
});

test.for([
  [[], 2],
  [['help'], 0],
  [['publish', 'host:evil.example'], 2],
  [['publish', '--reason', 'x'], 2],
  [['withdraw'], 2],
  [['keys'], 2],
  [['keys', 'house', 'x'], 2],
  [['keys', 'delegate', 'x', 'AAAA', '--serial', '1'], 1],
  [['sign'], 1],
  [['verify'], 2],
  [['verify', '/nowhere/at/all'], 1],
  [['publish', '--colour'], 2],
  [['status', '--socket', '/nowhere/signer.sock'], 1],
] as const)('%j ends with %d, and says why', async ([args, exit]) => {
  const said = await feed(args);
  expect(said.exit).toBe(exit);
  expect(said.err.join('')).not.toBe('');
});

test('to try it, one command makes all keys, the server’s folder is found, and said again they hold longer', async () => {
  const around = { env: { VIGIE_VAR: join(folder, 'trial') } };
  const { out } = await feed(['keys', 'trial'], around);
  const stop = new AbortController();
  const signing = feed(['sign'], { ...around, signal: stop.signal });
  await expect.poll(async () => (await feed(['status'], around)).exit).toBe(0);
  stop.abort();
  await signing;
  const inMarch = { ...around, now: monday + 100 * 86_400_000 };
  expect(await feed(['keys', 'trial'], inMarch)).toMatchObject({ exit: 0, out });
  const again = new AbortController();
  const renewed = feed(['sign'], { ...inMarch, signal: again.signal });
  await expect.poll(async () => (await feed(['status'], inMarch)).exit).toBe(0);
  const verify = ['verify', join(folder, 'trial/feed/public'), '--root', out[0] ?? ''];
  expect(await feed(verify, inMarch)).toMatchObject({ exit: 0 });
  again.abort();
  await renewed;
});

test('a key that ends within a fortnight is told of at each renewal, one that has ended at each order', async () => {
  const around = { env: { VIGIE_VAR: join(folder, 'ending') } };
  await feed(['keys', 'trial'], around);
  const signingAt = async (day: number, order: readonly string[]): Promise<readonly Said[]> => {
    const stop = new AbortController();
    const then = { ...around, now: monday + day * 86_400_000 };
    const signing = feed(['sign'], { ...then, signal: stop.signal });
    await expect.poll(async () => (await feed(['status'], then)).err.join()).not.toMatch(/ENOENT|ECONNREFUSED/u);
    const said = await feed(order, then);
    stop.abort();
    return [await signing, said];
  };
  const [early] = await signingAt(10, ['status']);
  expect(early).toMatchObject({ out: [expect.any(String), expect.stringContaining('21 février 2027')], err: [] });
  const [late] = await signingAt(80, ['status']);
  expect(late?.err).toEqual([expect.stringContaining('ne vaut plus que 10')]);
  const [, refused] = await signingAt(91, ['renew']);
  expect(refused).toMatchObject({ exit: 1, err: [expect.stringContaining('n’est pas valable aujourd’hui')] });
});

test('a root key wants a passphrase, is never written over, and opens with nothing else', async () => {
  const path = join(folder, 'other.pem');
  expect(await feed(['keys', 'root', path], { env: { ...env, VIGIE_ROOT_PASSPHRASE: 'court' } })).toMatchObject({
    exit: 2,
  });
  const first = await feed(['keys', 'root', path]);
  expect(await feed(['keys', 'root', path])).toMatchObject({ exit: 1, err: [expect.stringContaining('EEXIST')] });
  const other = { env: { ...env, VIGIE_ROOT_PASSPHRASE: 'une autre phrase que personne' } };
  expect(await feed(['keys', 'delegate', path, first.out[0] ?? '', '--serial', '1'], other)).toMatchObject({ exit: 1 });
});

test('a key that no root key allows signs nothing', async () => {
  const place = join(folder, 'alone');
  await feed(['keys', 'feed', join(place, 'private')]);
  expect(await feed(['sign', place])).toMatchObject({ exit: 1, err: [expect.stringContaining('n’autorise pas')] });
  await writeFile(join(place, 'private/delegation'), await readFile(join(folder, 'private/delegation')));
  expect(await feed(['sign', place])).toMatchObject({ exit: 1 });
});

test('who speaks nonsense at the socket, or too much of it, is answered or hung up on, and others are served', async () => {
  const stop = new AbortController();
  const signing = feed(['sign', folder], { signal: stop.signal });
  await expect.poll(async () => (await feed(['status'])).exit).toBe(0);
  const said = await new Promise<string>((resolve) => {
    const socket = connect(env.VIGIE_SIGNER);
    let text = '';
    socket.on('data', (piece) => (text += piece.toString()));
    socket.on('close', () => resolve(text));
    // What is sent to who no longer listens comes back as an error.
    socket.on('error', () => undefined);
    socket.write('nonsense\n{"order":"sign"}\n');
    socket.write('x'.repeat(1_200_000));
  });
  expect(said.match(/"not-an-order"/gu)).toHaveLength(2);
  expect(await askSigner(env.VIGIE_SIGNER, { order: 'status' })).toMatchObject({ ok: true });
  await chmod(env.VIGIE_SIGNER, 0o600);
  stop.abort();
  await signing;
});
