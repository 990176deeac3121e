import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { writePublication } from '../../../server/feed/feed-folder.ts';
import { sha256 } from '../../../server/feed/sha256.ts';
import { aFeed, day, delegated, roots } from '../../core/feed/a-feed.ts';
import { jsonLines, runVigie } from '../run-vigie.ts';

const folder = await mkdtemp(join(tmpdir(), 'vigie-scan-feed-'));
afterAll(async () => rm(folder, { recursive: true }));

const profile = join(folder, 'profile.json');
await writeFile(profile, JSON.stringify({ ...montpellier, feed: { publicKeys: roots } }));

/** The commands run by the machine's clock. */
const now = Math.floor(Date.now() / 1000) * 1000;
const note = 'une note pour tous\r\n';

async function published(entries: Readonly<Record<string, string>>, by = 0): Promise<string> {
  const feed = aFeed(delegated(1, { by, from: now - day, until: now + day }));
  feed.publish(entries, now);
  const place = await mkdtemp(join(folder, 'feed-'));
  const blobs = [...feed.files].filter(([path]) => path !== 'head');
  await writePublication(
    place,
    new Map(blobs.map(([path, bytes]) => [path.slice('blob/'.length), bytes])),
    feed.head(),
  );
  return place;
}

const mail = [
  'From: Vie scolaire <vie.scolaire@exemple.fr>',
  'To: claire.martin@ac-montpellier.fr',
  'Subject: Photos de la sortie',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Les photos : https://album.photos-partage.example/s/7',
  '--b',
  'Content-Type: text/plain; name=note.txt',
  'Content-Disposition: attachment; filename=note.txt',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(note).toString('base64'),
  '--b--',
  '',
].join('\r\n');

test.for([
  ['host:photos-partage.example', 'link'],
  ['url:album.photos-partage.example/s/7', 'link'],
  ['sender:vie.scolaire@exemple.fr', 'from'],
  [`file:${sha256(Buffer.from(note))}`, 'attachment'],
] as const)('%s is known by the team’s list', async ([expression, place]) => {
  const feed = await published({ [expression]: 'Fausse page de connexion' });
  const { code, out } = await runVigie(['scan', '-', '--profile', profile, '--feed', feed], { input: mail });
  const [line] = jsonLines(out);
  expect(line).toMatchObject({ level: 'danger', evidence: [{ rule: 'known-bad', at: { in: place } }] });
  expect(out).toContain('Fausse page de connexion');
  expect(code).toBe(1);
});

test('what the list does not name is judged as before', async () => {
  const feed = await published({ 'host:other.example': 'Autre' });
  const { code, out } = await runVigie(['scan', '-', '--profile', profile, '--feed', feed], { input: mail });
  expect(jsonLines(out)).toMatchObject([{ level: 'none' }]);
  expect(code).toBe(0);
});

test('a list that nobody signed, or that is not there, is not judged by, and that is said', async () => {
  const foreign = await published({ 'host:photos-partage.example': 'x' }, 2);
  for (const [place, why] of [
    [foreign, 'n’est pas signé'],
    [join(folder, 'nowhere'), 'ENOENT'],
  ] as const) {
    const { code, out, err } = await runVigie(['scan', '-', '--profile', profile, '--feed', place], { input: mail });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
  }
});
