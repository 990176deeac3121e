import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';

import { programOf } from '../../../scripts/system/programs.ts';
import { makeCertificate } from '../ground/certificate.ts';
import { freePort, isListening } from '../ground/port.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';

/** What is asked of it. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** A real nginx with the configuration that we ship, but for ports and folders. */
export interface NginxFront {
  /** Its folder: `srv/extension`, `srv/addin` and its logs lie below. */
  readonly place: Workplace;
  /** Asks over TLS, and gives the answer with its body still to be read. */
  readonly ask: (host: string, path: string, asking?: Asking) => Promise<IncomingMessage>;
  /** What it wrote down of requests. */
  readonly log: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

const hosts = ['vigie.ac-montpellier.fr', 'vigie-outlook.ac-montpellier.fr'];

/** Starts it in front of a server at a port, with the files of `srv`: `{ 'addin/pane.html': '…' }`. */
export async function startNginx(server: number, srv: Readonly<Record<string, string>>): Promise<NginxFront> {
  const place = await openWorkplace('nginx');
  const { authority } = await makeCertificate(place, hosts);
  for (const [name, content] of Object.entries(srv)) await place.write(join('srv', name), content);
  const [http, https] = [await freePort(), await freePort()];
  for (const file of ['vigie.conf', 'vigie-addin.conf']) {
    const shipped = await readFile(join('deploy/nginx', file), 'utf8');
    await place.write(file, placed(shipped, { folder: place.folder, http, https, server }));
  }
  // What Debian's own nginx.conf says around it, for somebody who is not root.
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${kind};`);
  const main = await place.write(
    'nginx.conf',
    `daemon off; pid nginx.pid; error_log error.log; events {}\nhttp { ${temporary.join(' ')} include vigie*.conf; }\n`,
  );
  const args = ['-p', place.folder, '-c', main];
  await place.run(programOf('nginx'), ['-t', ...args]);
  await place.start({ command: programOf('nginx'), args, isReady: () => isListening(https) });
  return {
    place,
    async ask(host, path, { method = 'GET', headers = {}, body } = {}) {
      const where = { host: '127.0.0.1', port: https, servername: host, ca: authority, path, method };
      const asked = request({ ...where, headers: { ...headers, host }, agent: false });
      asked.end(body);
      const [answer] = (await once(asked, 'response')) as [IncomingMessage];
      return answer;
    },
    log: () => readFile(join(place.folder, 'vigie.log'), 'utf8'),
    stop: place.stop,
  };
}

/** The shipped configuration with what an administrator changes, and the ports that somebody who is not root may take. */
function placed(
  shipped: string,
  {
    folder,
    http,
    https,
    server,
  }: { readonly folder: string; readonly http: number; readonly https: number; readonly server: number },
): string {
  return shipped
    .replaceAll(/^ *listen \[::\].*\n/gmu, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${https} `)
    .replaceAll('server 127.0.0.1:8025;', `server 127.0.0.1:${server};`)
    .replaceAll('/etc/ssl/vigie/', `${folder}/`)
    .replaceAll('/var/log/nginx/', `${folder}/`)
    .replaceAll('/srv/vigie/', `${folder}/srv/`);
}
