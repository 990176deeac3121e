import { X509Certificate, createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';

import { programOf } from '../../../scripts/system/programs.ts';
import { listen } from './port.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** Where browsers are let in: real names over TLS. */
export interface TlsFront {
  readonly port: number;
  /** The names that it answers to: `['webmail.ac-montpellier.fr']`. */
  readonly hosts: readonly string[];
  /** The fingerprint of its key by which Chromium may trust it and nothing else. */
  readonly keyFingerprint: string;
  /** The certificate of whoever vouches for it, as PEM: for browsers whose policy trusts an organisation's own authority. */
  readonly authority: string;
  readonly stop: () => Promise<void>;
}

/** Serves each of these names from a plain server of ours: `{ 'webmail.ac-montpellier.fr': 'http://127.0.0.1:40124' }`. */
export async function startTlsFront(upstreams: Readonly<Record<string, string>>): Promise<TlsFront> {
  const hosts = Object.keys(upstreams);
  const place = await openWorkplace('tls');
  const { key, certificate, authority } = await makeCertificate(place, hosts);
  const server = createServer({ key, cert: certificate }, (asked, answer) => {
    const upstream = upstreams[asked.headers.host ?? ''];
    if (upstream === undefined) answer.writeHead(421).end();
    else forward(new URL(upstream), asked, answer);
  });
  return {
    port: await listen(server),
    hosts,
    keyFingerprint: fingerprintOf(certificate),
    authority,
    async stop() {
      server.close();
      server.closeAllConnections();
      await place.stop();
    },
  };
}

async function makeCertificate(
  place: Workplace,
  hosts: readonly string[],
): Promise<{ readonly key: string; readonly certificate: string; readonly authority: string }> {
  const make = (what: string, names?: string): Promise<void> => {
    const selfSigned = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30';
    const added = names === undefined ? [] : ['-addext', `subjectAltName=${names}`];
    return place.run(programOf('openssl'), [...`${selfSigned} ${what}`.split(' '), ...added]);
  };
  await make('-subj /CN=authority -keyout authority-key.pem -out authority.pem');
  await make(
    '-subj /CN=tests -keyout key.pem -out certificate.pem -CA authority.pem -CAkey authority-key.pem -addext basicConstraints=CA:false',
    hosts.map((host) => `DNS:${host}`).join(','),
  );
  const read = (file: string): Promise<string> => readFile(join(place.folder, file), 'utf8');
  return {
    key: await read('key.pem'),
    certificate: await read('certificate.pem'),
    authority: await read('authority.pem'),
  };
}

function fingerprintOf(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function forward({ hostname, port }: URL, asked: IncomingMessage, answer: ServerResponse): void {
  const headers = { ...asked.headers, 'x-forwarded-proto': 'https', connection: 'close' };
  // A connection a request: kept ones break now and then, because SOGo closes them without a word.
  const to = { hostname, port, path: asked.url, method: asked.method, headers, agent: false };
  const passed = request(to, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  passed.once('error', (error) => {
    if (!answer.headersSent) answer.writeHead(502);
    answer.end(String(error));
  });
  // A page that was left: its request is worth no work any more.
  answer.once('close', () => passed.destroy());
  asked.pipe(passed);
}
