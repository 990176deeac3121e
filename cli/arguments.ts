import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** What was asked, or what of it cannot be understood. */
export type Arguments<O extends Options> =
  | { readonly ok: true; readonly options: Parsed<O>['values']; readonly rest: readonly string[] }
  | { readonly ok: false; readonly problem: Problem };

/** Why a command line is not understood, and the argument that it is about: `--colour`. */
export interface Problem {
  readonly kind:
    | 'unknown-option'
    | 'bad-value'
    | 'missing-argument'
    | 'extra-argument'
    | 'unknown-command'
    | 'unknown-rule'
    | 'not-a-domain'
    | 'bad-language'
    | 'conflict';
  readonly about: string;
}

/** Reads a command's arguments against the options that it knows. */
export function readArguments<const O extends Options>(options: O, args: readonly string[]): Arguments<O> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { ok: true, options: values, rest: positionals };
  } catch (error) {
    const problem = problemOf(error, args);
    if (problem) return { ok: false, problem };
    throw error;
  }
}

/** `parseArgs` says by its code what is wrong, and names the option first between quotes. */
function problemOf(error: unknown, args: readonly string[]): Problem | undefined {
  if (!(error instanceof TypeError) || !('code' in error)) return undefined;
  const about = error.message.split("'")[1]?.split(' ')[0] ?? args[0] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { kind: 'unknown-option', about };
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { kind: 'bad-value', about };
  return undefined;
}
