import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readProfile } from '../../core/profile/read-profile.ts';
import { table } from '../../scripts/evaluate/table.ts';
import { bundleSize } from './bundle.ts';
import { pollSpeeds } from './feed-polls.ts';
import { feedTimes } from './feed-times.ts';
import { missingOf, needs } from '../../scripts/system/needs.ts';
import { extensionSpeed } from './extension-speed.ts';
import { guardSpeed } from './guard-speed.ts';
import { hostSpeed } from './host-speed.ts';
import { realisticHosts } from './hosts.ts';
import { runMemory } from './memory.ts';
import { messageSpeed } from './message-speed.ts';
import { protectedNames } from './protected-names.ts';
import { printServerFigures, serverBench } from './server.ts';
import { watchSpeed } from './watch-speed.ts';

const root = join(import.meta.dirname, '../..');
const reading = readProfile(JSON.parse(readFileSync(join(root, 'profiles/montpellier.json'), 'utf8')));
if (!reading.ok) throw new Error('profiles/montpellier.json is not a profile');
const { profile } = reading;

const [file] = process.argv.slice(2);
const names = protectedNames(profile, 1_000);
const hosts =
  file === undefined
    ? realisticHosts(20_000, names.slice(0, 40))
    : readFileSync(file, 'utf8').split('\n').filter(Boolean);

const hostSpeeds = [1, 40, 1_000].map((count) => hostSpeed(hosts, profile, names.slice(0, count), 9));
const contenders = hostSpeeds[0]?.speeds.map(({ name }) => name) ?? [];
const inRow = (name: string, show: 'perSecond' | 'ratio'): readonly string[] =>
  hostSpeeds.map(({ speeds }) => {
    const speed = speeds.find((one) => one.name === name);
    return show === 'ratio' ? (speed?.ratio ?? 0).toFixed(3) : thousands(speed?.perSecond ?? 0);
  });
print('Hosts a second on one core, and the ratio to tldts alone, by the number of protected names', [
  ['', '1', '40', '1 000', '× tldts: 1', '40', '1 000'],
  ...contenders.map((name) => [name, ...inRow(name, 'perSecond'), ...inRow(name, 'ratio')]),
  ['imitations among them', ...hostSpeeds.map(({ found }) => thousands(found)), '', '', ''],
]);

const watching = [
  await watchSpeed(hosts, names.slice(0, 1), 1_000_000),
  await watchSpeed(hosts, names.slice(0, 40), 1_000_000),
  await watchSpeed(hosts, names, 1_000_000),
];
print('vigie watch over a million names, the whole command; eth-phishing-detect and Damerau-Levenshtein stand above', [
  ['protected', 'names a second', '× one', 'peak MB'],
  ...watching.map((one) => [
    thousands(one.protected),
    thousands(one.perSecond),
    (one.perSecond / (watching[0]?.perSecond ?? 1)).toFixed(2),
    one.peakMb ?? '–',
  ]),
]);

const feed = [await feedTimes(20_000, 21), await feedTimes(1_000_000, 7)];
print(
  'The feed on a client, in milliseconds: a snapshot checked, a delta applied, one message looked up; and a Set of texts',
  [
    ['entries', 'kB', 'load', 'apply', 'look up', 'Set: fill', 'look up'],
    ...feed.map(({ entries, bytes, load, apply, lookUp, setLoad, setLookUp }) => [
      thousands(entries),
      thousands(bytes / 1000),
      ...[load, apply, lookUp, setLoad, setLookUp].map((time) => time.toFixed(2)),
    ]),
  ],
);

const polls = await pollSpeeds(7);
print('Polls of the feed a second, one process', [
  ['', 'a second', '× bare'],
  ...polls.map(({ name, perSecond, ratio }) => [name, thousands(perSecond), ratio.toFixed(2)]),
]);

const messages = await messageSpeed(profile, sampleMails(join(root, 'samples')));
print('Whole verdicts', [
  ['', 'bytes', 'a second', 'p50 ms', 'p95 ms'],
  ...messages.map(({ name, bytes, perSecond, p50, p95 }) => [
    name,
    thousands(bytes),
    perSecond.toFixed(0),
    p50.toFixed(1),
    p95.toFixed(1),
  ]),
]);

const guards = guardSpeed(profile, 9);
print('Guards, judgements a second; the ratio is to the first of its kind', [
  ['', 'a second', 'ratio'],
  ...guards.map(({ name, perSecond, ratio }) => [name, thousands(perSecond), ratio.toFixed(2)]),
]);

const memory = [
  await runMemory(['domains', '--json'], hosts, 100_000),
  await runMemory(['domains', '--json'], hosts, 1_000_000),
];
print('Memory of vigie domains', [
  ['names', 'peak MB', 'names a second'],
  ...memory.map((one) => [thousands(one.names), one.peakMb ?? '–', thousands(one.perSecond)]),
]);

const bundles = [
  await bundleSize('core, whole verdicts', join(import.meta.dirname, 'core-entry.ts')),
  await bundleSize('host names alone', join(import.meta.dirname, 'host-entry.ts')),
  await bundleSize('a message being written', join(import.meta.dirname, 'outgoing-entry.ts')),
];
print('Bundles with their tables', [
  ['', 'minified kB', 'gzip kB'],
  ...bundles.map(({ name, minified, gzip }) => [name, (minified / 1000).toFixed(1), (gzip / 1000).toFixed(1)]),
]);

const extension = missingOf(needs).length === 0 ? await extensionSpeed(20) : undefined;
if (extension) {
  const { opens, load, scripts, heap } = extension;
  print('The extension in Chromium on Roundcube: milliseconds from the press on a message', [
    ['', 'body p50', 'body p95', 'banner p50', 'banner p95'],
    ...opens.map(({ bytes, asleep, body, banner }) => [
      `${thousands(bytes)} bytes${asleep ? ', the background asleep' : ''}`,
      ...[body.median, body.p95, banner.median, banner.p95].map((time) => time.toFixed(0)),
    ]),
  ]);
  print('What else it costs', [
    ['', ''],
    [
      'main thread, added to a load of the list',
      `${load.task.toFixed(1)} ms, of it scripts ${load.script.toFixed(1)} ms`,
    ],
    ...scripts.map(({ name, gzip }) => [name, `${(gzip / 1000).toFixed(1)} kB gzip`]),
    [
      `the background’s heap, before and after ${thousands(heap.messages)} messages`,
      `${heap.before.toFixed(1)} MB, ${heap.after.toFixed(1)} MB`,
    ],
  ]);
} else
  console.log('\nThe extension was not measured: Chromium, Roundcube or Dovecot is missing (npm run install:system).');

const server = await serverBench();
printServerFigures(server);

const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
const result = {
  at: new Date().toISOString(),
  machine,
  server,
  hosts: hosts.length,
  hostSpeeds,
  watching,
  feed,
  polls,
  messages,
  guards,
  extension,
  memory,
  bundles,
};
const results = join(root, '.cache/bench');
mkdirSync(results, { recursive: true });
const path = join(results, 'bench.json');
writeFileSync(path, `${JSON.stringify(result, undefined, 2)}\n`);
console.log(`\nThe same as JSON: ${path}`);

function print(title: string, [head = [], ...rows]: readonly (readonly (string | number)[])[]): void {
  console.log(`\n${title}\n${table(head.map(String), rows)}`);
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
}

function sampleMails(folder: string): readonly Uint8Array[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(join(folder, name)));
}
