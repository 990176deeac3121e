import type { BuiltDemo } from './build-demo.ts';
import type { Demo } from './open-demo.ts';
import { addressesOf, type Place, placeOptions } from './place.ts';

/** The last lines of `npm start`: where everything is. */
export function startLines(place: Place, built: BuiltDemo, token: string | undefined): string {
  const { server, webmail, check } = addressesOf(place);
  return `
Vigie runs on this machine. What it keeps is in ${place.folder}

Console      ${server}/
             ${accountLine(token)}
Check page   ${check}
             judges saved messages, .eml and .msg; there are some in samples/
Extension    npm run demo${optionsOf(place)}
             in another terminal: opens a browser with it, on a mailbox of invented messages
             or load it by hand, and open ${webmail}
  Chrome     chrome://extensions, Developer mode, Load unpacked: ${built.chrome}
  Edge       edge://extensions, Developer mode, Load unpacked: the same folder
  Firefox    about:debugging#/runtime/this-firefox, Load Temporary Add-on: ${built.firefox}/manifest.json

Ctrl-C ends everything.`;
}

/** The last lines of `npm run demo`; `demo` is what it started itself. */
export function demoLines(place: Place, demo: Pick<Demo, 'token'> | undefined): string {
  const { server, webmail } = addressesOf(place);
  const account = demo === undefined ? '' : `\n             ${accountLine(demo.token)}`;
  return `
Webmail      ${webmail} (one press logs in): open a message, read the banner, press « Signaler »
Console      ${server}/ shows what was reported${account}

Closing the browser, or Ctrl-C, ends ${demo === undefined ? 'this command; npm start goes on' : 'everything'}.`;
}

function accountLine(token: string | undefined): string {
  return token === undefined ? 'log in with the account that you made' : `first account: token ${token}`;
}

/** What another command must be told to find this place: nothing, where it is the usual one. */
function optionsOf({ ports, folder }: Place): string {
  const usual = { port: Number(placeOptions.port.default), folder: placeOptions.folder.default };
  const options = [
    ports.server === usual.port ? '' : ` --port ${ports.server}`,
    folder === usual.folder ? '' : ` --folder ${folder}`,
  ].join('');
  return options === '' ? '' : ` --${options}`;
}
