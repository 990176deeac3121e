import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconShapes } from '../../ui/icon-shapes.ts';

const pictures = ['extension/icons', 'addin/icons'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);

test.for(pictures)('%s is as large as it says', (path) => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
  const said = Number(/(\d+)\.png$/u.exec(path)?.[1]);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([said, said]);
});

test('the toolbar has each state in each size', () => {
  const names = readdirSync('extension/icons');
  for (const size of [16, 19, 32, 38]) {
    for (const state of ['', 'caution-', 'danger-', 'broken-']) expect(names).toContain(`${state}${size}.png`);
  }
});

test.for(Object.entries(iconShapes))('%s stays on its grid', ([, path]) => {
  const starts = [...path.matchAll(/^[Mm](?<x>[\d.]+)[ ,]?(?<y>[\d.]+)/gu)].map(({ groups }) => [
    groups?.['x'],
    groups?.['y'],
  ]);
  expect(starts.length).toBeGreaterThan(0);
  for (const [x, y] of starts) expect(Math.max(Number(x), Number(y))).toBeLessThanOrEqual(24);
});
