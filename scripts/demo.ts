import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { readMailbox } from '../demo/mailbox.ts';
import { demoWebmail } from '../demo/webmail.ts';
import { buildConsole } from './build/console.ts';
import { readOptions, root } from './build/target.ts';
import { buildDemo, ports } from './demo/demo-build.ts';
import { isServerUp, runServer } from './demo/run-server.ts';
import { findBrowser } from './system/programs.ts';

/* `npm run demo [-- firefox]`: a browser with the extension on a webmail of invented messages; what is reported reaches the console. */

const wanted = process.argv.includes('firefox') ? (['firefox'] as const) : (['chromium', 'firefox'] as const);
const name = wanted.find((each) => findBrowser(each) !== undefined);
if (name === undefined) throw new Error('No Chromium and no Firefox here: set VIGIE_CHROMIUM or VIGIE_FIREFOX');
const built = await buildDemo();
if (!(await isServerUp())) await buildConsole.build(readOptions({}));
const server = (await isServerUp()) ? undefined : runServer();
const webmail = serve({
  fetch: demoWebmail(await readMailbox(join(root, 'samples'))).fetch,
  hostname: '127.0.0.1',
  port: ports.webmail,
});
const address = `http://localhost:${ports.webmail}/`;
console.log(`
Webmail   ${address} (any name and password): open a message, read the banner, press “Signaler”
Console   http://localhost:${ports.server}/ shows what was reported
Ctrl-C, or closing the browser, stops what this command started.
`);
const kind = name === 'chromium' ? 'chrome' : 'firefox';
const browser = spawn(
  process.execPath,
  [
    join(root, 'node_modules/web-ext/bin/web-ext.js'),
    'run',
    '--no-reload',
    '--no-input',
    '--source-dir',
    join(built, kind),
    '--start-url',
    address,
    ...(kind === 'chrome'
      ? ['--target', 'chromium', '--chromium-binary']
      : ['--target', 'firefox-desktop', '--firefox']),
    findBrowser(name) ?? name,
  ],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => browser.kill('SIGTERM'));
await once(browser, 'exit');
webmail.close();
server?.kill('SIGTERM');
