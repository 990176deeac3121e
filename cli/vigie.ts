#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { languageOf } from './language.ts';
import { complainOf } from './problem.ts';
import { processTerminal } from './terminal/terminal.ts';
import type { Terminal } from './terminal/terminal.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/** Loaded when asked for: who judges names of hosts needs no parser of mail. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['scan', async () => (await import('./scan.ts')).scan],
  ['domains', async () => (await import('./domains.ts')).domains],
  ['watch', async () => (await import('./watch.ts')).watch],
  ['variants', async () => (await import('./variants.ts')).variants],
  ['profile', async () => (await import('./profile.ts')).profile],
  ['explain', async () => (await import('./explain.ts')).explain],
]);

// Types need not be erased again at every start.
enableCompileCache(join(import.meta.dirname, '../.cache/node'));
process.exitCode = await run(process.argv.slice(2), processTerminal());

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const all = [name ?? '', ...args];
  const language = languageOf(all, process.env);
  const words = { fr, en }[language.language];
  if (language.unknown !== undefined)
    return complainOf({ kind: 'bad-language', about: language.unknown }, terminal, words);
  const command = commands.get(name ?? '');
  if (command) return (await command())({ args, terminal, language: language.language, words });
  if (all.includes('--version')) {
    await terminal.print(`${version()}\n`);
    return 0;
  }
  if (name === undefined || name === 'help' || all.includes('--help') || all.includes('-h')) {
    await terminal.print(words.help.overview);
    return name === undefined ? 2 : 0;
  }
  return complainOf(
    { kind: name.startsWith('-') ? 'unknown-option' : 'unknown-command', about: name },
    terminal,
    words,
  );
}

function version(): string {
  const stated: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return typeof stated === 'object' && stated !== null && 'version' in stated ? String(stated.version) : '';
}
