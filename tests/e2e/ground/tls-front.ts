import { X509Certificate, createHash } from 'node:crypto';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';

import { makeCertificate } from './certificate.ts';
import { listen } from './port.ts';
import { openWorkplace } from './workplace.ts';

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
