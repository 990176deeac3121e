import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readSettings } from '../../server/settings.ts';

const guide = readFileSync('docs/deploying.md', 'utf8');
const example = readFileSync('deploy/server.env.example', 'utf8');
const known = namesIn(readFileSync('server/settings.ts', 'utf8'));

/** Of a text, the settings that it names. */
function namesIn(text: string): readonly string[] {
  const all = Array.from(text.matchAll(/\bVIGIE_[A-Z_]+|\bDATABASE_URL/gu), ([name]) => name);
  return [...new Set(all)].toSorted();
}

test('every setting of the server is explained, and stands in the example', () => {
  expect(namesIn(guide)).toEqual(expect.arrayContaining([...known]));
  expect(namesIn(example)).toEqual(known);
});

test('no setting is explained that does not exist', () => {
  // Of the command that makes the feed's keys.
  const others = ['VIGIE_ROOT_PASSPHRASE', 'VIGIE_OUTLOOK_SCHEMA'];
  expect(namesIn(guide).filter((name) => !known.includes(name))).toEqual(others.toSorted());
});

test.for([
  ['as it is shipped', example],
  ['with everything set', example.replaceAll(/^#(?=[A-Z])/gmu, '')],
] as const)('the example, %s, is understood', ([, text]) => {
  const lines = Array.from(text.matchAll(/^(?<name>[A-Z_]+)="(?<value>.*)"$/gmu), ({ groups }) => groups ?? {});
  const environment = Object.fromEntries(lines.map(({ name = '', value = '' }) => [name, value]));
  expect(Object.keys(environment)).toContain('VIGIE_ORIGIN');
  expect(readSettings(environment)).toMatchObject({ ok: true });
});
