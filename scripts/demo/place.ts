import { join, resolve } from 'node:path';
import { root } from '../build/target.ts';
import { Refusal } from './refusal.ts';

/** Where the demonstration listens on this machine, and where it keeps all that it makes. */
export interface Place {
  /** `/…/var/demo`: the store, the extension's key and profile, and what was built with them. */
  readonly folder: string;
  readonly ports: { readonly server: number; readonly webmail: number; readonly check: number };
}

/** The options by which `npm start` and `npm run demo` are told of another place than their own. */
export const placeOptions = {
  port: { type: 'string', default: '8025' },
  folder: { type: 'string', default: join(root, 'var/demo') },
} as const;

/** What the two options are, for a command's help. */
export const placeHelp = `  --port PORT      of three in a row on this machine: server and console, webmail, check page (${placeOptions.port.default})
  --folder FOLDER  where all is kept between two starts (var/demo)`;

/** Reads the two options; throws where no three ports begin. */
export function readPlace({ port, folder }: { readonly port: string; readonly folder: string }): Place {
  const first = Number(port);
  if (!Number.isInteger(first) || first < 1024 || first > 65_533) {
    throw new Refusal(`--port: ${port} is no port between 1024 and 65533`);
  }
  return { folder: resolve(folder), ports: { server: first, webmail: first + 1, check: first + 2 } };
}

/** The addresses at which people find it. */
export function addressesOf({ ports }: Place): Readonly<Record<keyof Place['ports'], string>> {
  return {
    server: `http://localhost:${ports.server}`,
    // A host of its own, so that the extension works there and leaves the console alone.
    webmail: `http://webmail.localhost:${ports.webmail}/`,
    check: `http://localhost:${ports.check}/check.html`,
  };
}
