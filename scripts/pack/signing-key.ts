import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The key that signs the extension for Chromium, made at the first time; who has it may replace the extension of everybody. */
export async function signingKey(path: string): Promise<{ readonly key: KeyObject; readonly isNew: boolean }> {
  try {
    return { key: createPrivateKey(await readFile(path)), isNew: false };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return { key: privateKey, isNew: true };
}
