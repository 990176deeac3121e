import { createReadStream } from 'node:fs';
import { compileLookalikes } from '../core/lookalike/compile.ts';
import type { Profile } from '../core/profile/profile.ts';
import { readArguments } from './arguments.ts';
import { commonOptions } from './command.ts';
import type { Run } from './command.ts';
import { type TextLine, textLines } from '../core/watch/text-lines.ts';
import type { ExitCode } from './exit-code.ts';
import { complainOf } from './problem.ts';
import { protectOptions, readProtected } from './protected-profile.ts';
import { reasonText } from './reason-text.ts';
import { reasonOf } from './reason.ts';
import { jsonLine } from './terminal/printable.ts';
import { candidatesIn } from '../core/watch/candidates-in.ts';
import { type Candidate, compareCandidates } from '../core/watch/candidate.ts';
import { candidateLine, told } from './watch/candidate-line.ts';
import { ranking } from '../core/watch/ranking.ts';

const options = {
  ...commonOptions,
  ...protectOptions,
  json: { type: 'boolean' },
  stream: { type: 'boolean' },
  brands: { type: 'boolean' },
  most: { type: 'string', default: '1000' },
} as const;

const mostCandidates = 100_000;
/** A certificate's JSON may name hundreds of hosts. */
const longestLine = 256 * 1024;

/** `vigie watch`: looks through newly registered domains, or names in certificates, for imitations, and ranks them. */
export async function watch({ args, terminal, words }: Run): Promise<ExitCode> {
  const given = readArguments(options, args);
  if (!given.ok) return complainOf(given.problem, terminal, words);
  const { json, stream, brands, most, profile: file, protect = [], help } = given.options;
  if (help === true) {
    await terminal.print(words.help.watch);
    return 0;
  }
  const room = Number(most);
  if (!Number.isInteger(room) || room < 1 || room > mostCandidates)
    return complainOf({ kind: 'bad-value', about: '--most' }, terminal, words);
  const reading = await readProtected(file, protect, terminal, words);
  if (!reading.ok) return reading.exit;
  const lookalikes = compileLookalikes(brands === true ? reading.profile : ownOnly(reading.profile, reading.protects));
  const say = (candidate: Candidate): string =>
    json === true || !terminal.interactive
      ? jsonLine(told(candidate, words))
      : candidateLine(candidate, terminal.paint, words);
  const best = ranking(room);
  let [count, found] = [0, false];
  try {
    for (const path of given.rest.length === 0 ? ['-'] : given.rest) {
      for await (const lines of textLines(path === '-' ? terminal.input : createReadStream(path), longestLine)) {
        const { candidates, names } = candidatesIn(whole(lines), lookalikes);
        count += names;
        found ||= candidates.some(({ lookalike }) => lookalike.strength !== 'weak');
        if (stream === true) await terminal.print(candidates.toSorted(compareCandidates).map(say).join(''));
        else candidates.forEach(best.add);
        if (stream !== true) terminal.progress(() => words.watch.progress(count, best.ranked().length));
      }
    }
  } catch (error) {
    terminal.complain(`vigie: ${reasonText(reasonOf(error), words)}`);
    return 2;
  }
  terminal.clear();
  await terminal.print(best.ranked().map(say).join(''));
  if (stream !== true) terminal.complain(words.watch.summary(count, best.ranked().length, best.isCut()));
  return found ? 1 : 0;
}

/** Lines that are not longer than anybody's certificate. */
function whole(lines: readonly TextLine[]): readonly string[] {
  return lines.filter(({ cut }) => !cut).map(({ text }) => text);
}

/** Without the brands that Vigie ships, unless they were asked for by a domain. */
function ownOnly(profile: Profile, protects: readonly string[]): Profile {
  return {
    ...profile,
    brands: profile.brands.filter(({ domains }) => domains.some((domain) => protects.includes(domain))),
  };
}
