import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf, readPlace } from '../../../scripts/demo/place.ts';
import { startLines } from '../../../scripts/demo/say.ts';

const built = { chrome: '/x/chrome', firefox: '/x/firefox', check: '/x/addin' };

test('three ports in a row, each told by the address that a person opens', () => {
  expect(addressesOf(readPlace({ port: '9025', folder: 'var/x' }))).toEqual({
    server: 'http://localhost:9025',
    webmail: 'http://webmail.localhost:9026/',
    check: 'http://localhost:9027/check.html',
  });
});

test.for(['x', '', '80', '65534', '8025.5', '-1'])('“%s” begins no three ports', (port) => {
  expect(() => readPlace({ port, folder: 'x' })).toThrow(/^--port: /u);
});

test.for([
  ['8025', 'var/demo', 'npm run demo\n'],
  ['9025', 'var/demo', 'npm run demo -- --port 9025\n'],
  ['8025', '/tmp/x', 'npm run demo -- --folder /tmp/x\n'],
] as const)('at port %s in %s, the command that opens the browser finds the same place', ([port, folder, command]) => {
  expect(startLines(readPlace({ port, folder: resolve(folder) }), built, undefined)).toContain(command);
});

test.for([
  ['abc', 'first account: token abc'],
  [undefined, 'log in with the account that you made'],
] as const)('a token %s is told', ([token, line]) => {
  expect(startLines(readPlace({ port: '8025', folder: 'x' }), built, token)).toContain(line);
});
