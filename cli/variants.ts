import { parseHost } from '../core/domain/parse-host.ts';
import { variantsAgainst } from '../core/variants/variants-against.ts';
import { readArguments } from './arguments.ts';
import { commonOptions } from './command.ts';
import type { Run } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { complainOf } from './problem.ts';
import { readProtected } from './protected-profile.ts';
import { jsonLine } from './terminal/printable.ts';
import { compareByDistance } from '../core/watch/candidate.ts';
import { candidateLine, told } from './watch/candidate-line.ts';

const options = {
  ...commonOptions,
  profile: { type: 'string' },
  json: { type: 'boolean' },
  most: { type: 'string', default: '100' },
} as const;

const mostShown = 100_000;

/** `vigie variants DOMAIN`: the names that could be registered against a domain, the most deceptive first. */
export async function variants({ args, terminal, words }: Run): Promise<ExitCode> {
  const given = readArguments(options, args);
  if (!given.ok) return complainOf(given.problem, terminal, words);
  const { json, most, profile: file, help } = given.options;
  if (help === true) {
    await terminal.print(words.help.variants);
    return 0;
  }
  const [name, extra] = given.rest;
  if (name === undefined)
    return complainOf({ kind: 'missing-argument', about: words.argument.domain }, terminal, words);
  if (extra !== undefined) return complainOf({ kind: 'extra-argument', about: extra }, terminal, words);
  const room = Number(most);
  if (!Number.isInteger(room) || room < 1 || room > mostShown)
    return complainOf({ kind: 'bad-value', about: '--most' }, terminal, words);
  const domain = parseHost(name);
  if (domain?.kind !== 'domain') return complainOf({ kind: 'not-a-domain', about: name }, terminal, words);
  const reading = await readProtected(file, [], terminal, words);
  if (!reading.ok) return reading.exit;
  const candidates = variantsAgainst(domain, reading.profile)
    .map(({ domain: { host }, lookalike }) => ({ host, lookalike }))
    .toSorted(compareByDistance);
  const shown = candidates.slice(0, room);
  const asJson = json === true || !terminal.interactive;
  const lines = shown.map((each) =>
    asJson ? jsonLine(told(each, words)) : candidateLine(each, terminal.paint, words),
  );
  await terminal.print(lines.join(''));
  terminal.complain(words.variants.summary(domain.registrable, shown.length, candidates.length));
  return 0;
}
