import { expect, test } from 'vitest';
import { jsonLines, runVigie } from './run-vigie.ts';

test('a line in is a line out, in order', async () => {
  const input =
    'exemple.fr\r\nac-montpelier.fr\nWEBMAIL.AC-MONTPELLIER.FR.\n192.0.2.1\nlocalhost\n\nwhat is this\nlast.example';
  const { code, out, err } = await runVigie(['domains'], { input });
  const lines = jsonLines(out);
  expect(lines.map(({ host }) => host)).toEqual([
    'exemple.fr',
    'ac-montpelier.fr',
    'WEBMAIL.AC-MONTPELLIER.FR.',
    '192.0.2.1',
    'localhost',
    '',
    'what is this',
    'last.example',
  ]);
  expect(lines[1]).toEqual({
    host: 'ac-montpelier.fr',
    lookalike: {
      of: 'ac-montpellier.fr',
      technique: 'omission',
      strength: expect.stringMatching(/strong|conclusive/) as string,
      why: expect.stringContaining('ac-montpellier.fr') as string,
    },
  });
  expect(lines.map((line) => 'error' in line)).toEqual([false, false, false, false, false, true, true, false]);
  expect(lines.filter(({ lookalike }) => lookalike !== null)).toHaveLength(1);
  expect({ code, err }).toEqual({ code: 2, err: '' });
});

test.for([
  ['', 0],
  ['exemple.fr\n', 0],
  ['exemple.fr\nac-montpelier.fr\n', 1],
  ['not a host\nac-montpelier.fr\n', 2],
] as const)('%j exits with %d', async ([input, code]) => {
  expect((await runVigie(['domains', '--json'], { input })).code).toBe(code);
});

test('--protect adds to the names of the profile', async () => {
  const input = 'lyceejeanmoulln.example\nlyceejeanmoulin.example\nac-montpelier.fr\n';
  const without = jsonLines((await runVigie(['domains'], { input })).out);
  expect(without.map(({ lookalike }) => lookalike !== null)).toEqual([false, false, true]);
  const { out } = await runVigie(['domains', '--protect', 'www.lyceejeanmoulin.example', '--protect', 'exemple.fr'], {
    input,
  });
  expect(jsonLines(out).map(({ lookalike }) => lookalike)).toEqual([
    expect.objectContaining({ of: 'lyceejeanmoulin.example' }),
    null,
    expect.objectContaining({ of: 'ac-montpellier.fr' }),
  ]);
});

test('an address of a page is judged by its host', async () => {
  const { out } = await runVigie(['domains'], { input: 'https://ac-montpelier.fr/login?x=1\n' });
  expect(jsonLines(out)[0]).toMatchObject({ lookalike: { of: 'ac-montpellier.fr' } });
});

test.for(['fr', 'en'])('the reason is told in %s', async (lang) => {
  const { out } = await runVigie(['domains', '--lang', lang], { input: 'ac-montpelier.fr\n' });
  expect(out).toContain(lang === 'fr' ? 'Ressemble à' : 'Looks like');
});

test('a line without end, invalid UTF-8 and controls stay one line each', async () => {
  const input = Buffer.concat([
    Buffer.from(`${'a'.repeat(3_000_000)}\n`),
    Buffer.from([0xff, 0xfe, 0x80, 0x0a]),
    Buffer.from('a\u001b[31m\u009b\u202e.example\n'),
    Buffer.from('ac-montpelier.fr'),
  ]);
  const { code, out } = await runVigie(['domains'], { input });
  const lines = jsonLines(out);
  expect(code).toBe(2);
  expect(lines.map((line) => 'error' in line)).toEqual([true, true, true, false]);
  expect(String(lines[0]?.['host'])).toHaveLength(4096);
  expect(out).not.toMatch(/[\u001b\u009b\u202e]/u);
});

test('an input that never ends is answered while it goes on', async () => {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, ['cli/vigie.ts', 'domains'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write('ac-montpelier.fr\n');
  const first = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  expect(first).toContain('"of":"ac-montpellier.fr"');
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
});

test('a reader that goes away ends the command quietly', async () => {
  const { execFile } = await import('node:child_process');
  const script = 'yes ac-montpelier.fr | head -200000 | "$0" cli/vigie.ts domains | head -1';
  const err = await new Promise<string>((resolve) => {
    execFile('sh', ['-c', script, process.execPath], (_, __, stderr) => resolve(stderr));
  });
  expect(err).toBe('');
});
