import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandProblems } from './documents/commands.ts';
import { documents } from './documents/document.ts';
import { linkProblems } from './documents/links.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const vigieSource = readFileSync('cli/vigie.ts', 'utf8');
const serverSource = readFileSync('server/main.ts', 'utf8');
const callable = {
  scripts: new Set(Object.keys(scripts)),
  vigie: new Set(
    Array.from(vigieSource.matchAll(/^ {2}\['(?<name>[a-z]+)',/gmu), (match) => match.groups?.['name'] ?? ''),
  ),
  // As its own help lists them.
  server: new Set(
    Array.from(serverSource.matchAll(/^ {2}(?<name>[a-z]+) .*? {2,}/gmu), (match) => match.groups?.['name'] ?? ''),
  ),
};

const all = documents();

test('every link in the documents leads somewhere', () => {
  expect(all.map(({ path }) => path)).toContain('README.md');
  expect(linkProblems(all)).toEqual([]);
});

test('every command in the documents exists', () => {
  expect(commandProblems(all, callable)).toEqual([]);
});

test('CONTRIBUTING tells of every script but those that another one runs', () => {
  const told = readFileSync('CONTRIBUTING.md', 'utf8');
  const untold = Object.keys(scripts).filter(
    (name) =>
      !['preinstall', 'start', 'test'].includes(name) &&
      !scripts['check']?.includes(name) &&
      !new RegExp(`npm run (?:--silent )?${name}\\b`, 'u').test(told),
  );
  expect(untold).toEqual([]);
});

test('the house in the architecture shows every folder of core', () => {
  const house = readFileSync('docs/architecture.md', 'utf8');
  const folders = readdirSync('core', { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const { name } of folders) expect(house).toMatch(new RegExp(`^  ${name}/ `, 'mu'));
});

test('every picture of the documents is shown by one, and says in words what it shows', () => {
  const texts = all.map(({ text }) => text).join('\n');
  for (const name of readdirSync('docs/pictures')) {
    const shown = new RegExp(
      `!\\[[^\\]]{20,}\\]\\([^)]*pictures/${name}\\)|<img src="[^"]*pictures/${name}" alt="[^"]{20,}"`,
      'u',
    );
    expect(texts, name).toMatch(shown);
  }
});

test.for([
  ['[x](nowhere.md)', 'nowhere.md is not there'],
  ['[x](#no-such)', '#no-such has no such heading'],
  ['[x](https://)', 'https:// is no address'],
  ['# A title, of two\n[x](#a-title-of-two)', undefined],
  ['```\n[x](nowhere.md)\n```', undefined],
  ['[x](LICENSE)', undefined],
  ['<img src="nowhere.png" alt="x" />', 'nowhere.png is not there'],
] as const)('%j is judged', ([text, problem]) => {
  expect(linkProblems([{ path: 'README.md', text }])).toEqual(problem === undefined ? [] : [`README.md: ${problem}`]);
});

test.for([
  ['`npm run no-such`', 'package.json has no script no-such'],
  ['```\nnpm ci && npm run frob -- x\n```', 'package.json has no script frob'],
  ['`npm frobnicate`', 'npm has no frobnicate'],
  ['`vigie frob FILE`', 'vigie has no command frob'],
  ['`node scripts/nowhere.ts`', 'scripts/nowhere.ts is not there'],
  ['`npm run --silent vigie -- scan x`', undefined],
  ['`npm run test:fast -- tests/core`', undefined],
  ['npm run of the mill', undefined],
  ['`vigie-server frob`', 'the server has no command frob'],
  ['`vigie-server backup FILE`', undefined],
  ['`systemctl enable --now vigie@8025 vigie-backup.timer`', undefined],
  ["`systemctl stop 'vigie@*'`", undefined],
  ['`systemctl start vigie@8025 vigie-frob`', 'deploy/systemd has no vigie-frob.service'],
  ['`cp deploy/nowhere.conf /etc`', 'deploy/nowhere.conf is not there'],
  ['`cp deploy/systemd/* /etc`', undefined],
] as const)('%j is judged', ([text, problem]) => {
  const problems = commandProblems([{ path: 'README.md', text }], callable);
  if (problem === undefined) expect(problems).toEqual([]);
  else expect(problems).toEqual([expect.stringContaining(problem)]);
});
