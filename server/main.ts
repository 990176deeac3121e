import type { CommandIo, ExitCode } from './commands/command.ts';
import { readSettings } from './settings.ts';

/* `npm run server -- COMMAND`: without a command, it serves. */

type Command = (io: CommandIo) => Promise<ExitCode>;

/** Each is loaded when it is run, and nothing else: beside the signer's key nothing lies that reads mail. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  purge: async () => (await import('./commands/purge.ts')).purgeCommand,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  check: async () => (await import('./commands/check.ts')).check,
  keys: async () => (await import('./commands/keys.ts')).keys,
  token: async () => (await import('./commands/token.ts')).token,
  person: async () => (await import('./commands/person.ts')).person,
  secret: async () => (await import('./commands/secret.ts')).secret,
};

const usage = `npm run server -- [COMMAND]

  serve            takes reports and shows the console (the default)
  purge            removes what has passed its term
  backup FILE      writes all that the store holds into a file
  restore FILE     fills an empty store from such a file
  check            looks whether store and audit log are whole
  keys             lists ingest keys; keys add CHANNEL LABEL, keys revoke LABEL
  token            prints a new token for the first account
  person           person find ADDRESS lists the reports of a person; person erase ADDRESS forgets who they are of
  secret           secret renew takes another secret than the one that leaked or was lost
  feed …           keys, signer and orders of the feed; feed help says more`;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
process.exitCode = await run(process.argv.slice(2));

async function run([name = 'serve', ...args]: readonly string[]): Promise<number> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const complain = (line: string): void => void process.stderr.write(`${line}\n`);
  const now = Date.now;
  if (name === 'feed') {
    const language = /^fr/iu.test(process.env['LANG'] ?? '') ? 'fr' : 'en';
    const { feedCommand } = await import('./feed/command.ts');
    return feedCommand(args, { print, complain, language, env: process.env, now, signal: stop.signal });
  }
  const load = commands[name];
  if (!load) {
    (name === 'help' || name === '--help' ? print : complain)(usage);
    return name === 'help' || name === '--help' ? 0 : 2;
  }
  const reading = readSettings(process.env);
  if (!reading.ok) {
    for (const problem of reading.problems) complain(problem);
    return 2;
  }
  const command = await load();
  return command({ args, settings: reading.settings, print, complain, now, signal: stop.signal });
}
