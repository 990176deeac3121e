import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type Entry } from '@zip.js/zip.js';
import { expect, test } from 'vitest';

import { plainArchive, protectedArchive } from '../../../server/evidence/protected-archive.ts';

const bytes = new TextEncoder().encode('From: a@evil.example\r\n\r\nBonjour');
const at = new Date('2026-03-04T10:00:00Z');

const entriesOf = (archive: Uint8Array) => new ZipReader(new Uint8ArrayReader(archive)).getEntries();

async function content(entry: Entry | undefined, password: string): Promise<Uint8Array | undefined> {
  return entry?.directory === false ? entry.getData(new Uint8ArrayWriter(), { password }) : undefined;
}

test('what is put away comes back with the password that the field agreed on, and with no other', async () => {
  const [entry] = await entriesOf(await protectedArchive([{ name: 'message.eml', bytes }], at));
  expect(entry).toMatchObject({ filename: 'message.eml', encrypted: true, zipCrypto: false });
  expect(await content(entry, 'infected')).toEqual(bytes);
  await expect(content(entry, 'other')).rejects.toThrow('Invalid password');
});

test('nothing of the content can be read in the archive', async () => {
  const archive = await protectedArchive([{ name: 'message.eml', bytes }], at);
  expect(Buffer.from(archive).includes('Bonjour')).toBe(false);
});

test('names lead out of no folder, hide no extension, and are all different', async () => {
  const names = ['../../.bashrc', 'a\u202Efdp.exe', 'facture.pdf', 'FACTURE.pdf', '', '.'];
  const entries = await entriesOf(
    await protectedArchive(
      names.map((name) => ({ name, bytes })),
      at,
    ),
  );
  expect(entries.map(({ filename }) => filename)).toEqual([
    '__.._.bashrc',
    'a_fdp.exe',
    'facture.pdf',
    '2-FACTURE.pdf',
    '_',
    '2-_',
  ]);
});

test('what holds nothing to be run is put together for anything to open', async () => {
  const [entry] = await entriesOf(await plainArchive([{ name: 'manifest.json', bytes }], at));
  expect(entry).toMatchObject({ filename: 'manifest.json', encrypted: false });
});
