import { createPrivateKey, type KeyObject } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Characters of the shortest passphrase of a root key: it is typed twice a year and read by nobody. */
export const shortestPassphrase = 16;

/** Writes a private key, for its owner alone, and never over another. With a passphrase it is encrypted. */
export async function writeKey(path: string, key: KeyObject, passphrase?: string): Promise<void> {
  const encryption = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  const pem = key.export({ type: 'pkcs8', format: 'pem', ...encryption });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(pem);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads a private key; throws what the file system or OpenSSL says when there is none. */
export async function readKey(path: string, passphrase?: string): Promise<KeyObject> {
  const pem = await readFile(path, 'utf8');
  return createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) });
}
