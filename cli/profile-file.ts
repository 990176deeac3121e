import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProfile } from '../core/profile/read-profile.ts';
import type { Profile } from '../core/profile/profile.ts';
import type { ProfileProblem } from '../core/profile/read-profile.ts';
import type { CliWords } from './words/cli-words.ts';
import { reasonText } from './reason-text.ts';
import { reasonOf } from './reason.ts';
import { printable } from './terminal/printable.ts';

/** A profile read from a file, or the lines that say why not. */
export type ProfileFileReading =
  | { readonly ok: true; readonly profile: Profile; readonly json: unknown }
  | { readonly ok: false; readonly lines: readonly string[] };

/** The profile that Vigie comes with. */
const shipped = join(import.meta.dirname, '../profiles/montpellier.json');

/** Reads a profile file, or the one that Vigie comes with. */
export async function readProfileFile(file: string | undefined, words: CliWords): Promise<ProfileFileReading> {
  const name = printable(file ?? shipped);
  let text: string;
  try {
    text = await readFile(file ?? shipped, 'utf8');
  } catch (error) {
    return { ok: false, lines: [`vigie: ${name}: ${reasonText(reasonOf(error), words)}`] };
  }
  const json = parsed(text);
  if (json === undefined) return { ok: false, lines: [`vigie: ${name}: ${words.profile.notJson}`] };
  const reading = readProfile(json);
  if (reading.ok) return { ok: true, profile: reading.profile, json };
  return { ok: false, lines: [`vigie: ${words.profile.invalid(name)}`, ...reading.problems.map(problemLine)] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function problemLine({ path, message }: ProfileProblem): string {
  return `  ${path === '' ? '(profile)' : printable(path)}: ${printable(message)}`;
}
