import { once } from 'node:events';
import { join } from 'node:path';
import { buildAddin } from './build/addin.ts';
import { buildConsole } from './build/console.ts';
import { readOptions, root } from './build/target.ts';
import { buildDemo, ports } from './demo/demo-build.ts';
import { isServerUp, runServer } from './demo/run-server.ts';
import { serveCheck } from './demo/serve-check.ts';

/* `npm start`: builds what is needed and starts server, console and check page on this machine, until Ctrl-C. */

if (await isServerUp()) throw new Error(`Something answers on port ${ports.server} already: stop it first`);
console.log('Building …');
const options = readOptions({});
await buildConsole.build(options);
await buildAddin.build(options);
const built = await buildDemo();
const closeCheck = await serveCheck(join(root, 'dist/addin'));

console.log(`
Console      http://localhost:${ports.server}/ (at the first start it asks for the token that is printed below)
Check page   http://localhost:${ports.check}/check.html (opens saved .eml and .msg files)
Extension    npm run demo, in another terminal, opens a browser with it on invented mail; by hand:
  Chrome     chrome://extensions, Developer mode, Load unpacked: ${join(built, 'chrome')}
  Edge       edge://extensions, the same folder
  Firefox    about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${join(built, 'firefox/manifest.json')}
Ctrl-C stops everything.
`);
const server = runServer();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
const [code] = (await once(server, 'exit')) as [number | null];
closeCheck();
process.exitCode = code ?? 1;
