import { parseHost } from '../core/domain/parse-host.ts';
import type { Profile } from '../core/profile/profile.ts';
import { withProtected } from '../core/profile/with-protected.ts';
import type { ExitCode } from './exit-code.ts';
import { readProfileFile } from './profile-file.ts';
import { complainOf } from './problem.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { CliWords } from './words/cli-words.ts';

/** A profile with the domains that a command line protects besides, or how the command ends without. */
export type ProtectedReading =
  | { readonly ok: true; readonly profile: Profile; readonly protects: readonly string[] }
  | { readonly ok: false; readonly exit: ExitCode };

/** Options of the commands that look for imitations. */
export const protectOptions = { profile: { type: 'string' }, protect: { type: 'string', multiple: true } } as const;

/** Reads `--profile` and `--protect`; complains of what cannot be read. */
export async function readProtected(
  file: string | undefined,
  names: readonly string[],
  terminal: Terminal,
  words: CliWords,
): Promise<ProtectedReading> {
  const protects: string[] = [];
  for (const name of names) {
    const host = parseHost(name);
    if (host?.kind !== 'domain') {
      return { ok: false, exit: complainOf({ kind: 'not-a-domain', about: name }, terminal, words) };
    }
    protects.push(host.registrable);
  }
  const reading = await readProfileFile(file, words);
  if (reading.ok) return { ok: true, profile: withProtected(reading.profile, protects), protects };
  for (const line of reading.lines) terminal.complain(line);
  return { ok: false, exit: 2 };
}
