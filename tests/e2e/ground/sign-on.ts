import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

import { people } from './people.ts';
import { listen } from './port.ts';

/** A single sign-on after the model of CAS, and a webmail behind it. */
export interface SignOn {
  /** Log-in and log-out pages, of plain HTTP for the TLS front. */
  readonly url: string;
  /** The webmail as those see it who are signed on. */
  readonly gate: string;
  readonly stop: () => Promise<void>;
}

/** Under which names browsers reach the two, and what stands behind the gate. */
export interface SignOnOptions {
  /** `https://cas.ac-montpellier.fr` */
  readonly signOnOrigin: string;
  /** `https://courrier.ac-montpellier.fr` */
  readonly gateOrigin: string;
  /** A Roundcube that takes who comes with a name and a password for logged in. */
  readonly upstream: string;
}

/** Starts both: who is signed on is led into the webmail without being asked for anything. */
export async function startSignOn({ signOnOrigin, gateOrigin, upstream }: SignOnOptions): Promise<SignOn> {
  /** Who is signed on, by the cookie of the sign-on's host, and who was let in, by the gate's; tickets are used once. */
  const [signedOn, letIn, tickets] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];

  const signOn = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', signOnOrigin);
    const service = url.searchParams.get('service') ?? `${gateOrigin}/`;
    if (url.pathname === '/logout') {
      const person = signedOn.get(cookieOf(asked, 'TGC') ?? '');
      for (const sessions of [signedOn, letIn]) {
        for (const [id, whose] of sessions) if (whose === person) sessions.delete(id);
      }
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1 id="signed-off">Signed off</h1>');
    } else if (asked.method === 'POST') {
      void logIn(asked, answer, service);
    } else {
      const person = signedOn.get(cookieOf(asked, 'TGC') ?? '');
      if (person !== undefined) lead(answer, service, person);
      else answer.writeHead(200, { 'content-type': 'text/html' }).end(form);
    }
  });

  async function logIn(asked: IncomingMessage, answer: ServerResponse, service: string): Promise<void> {
    const given = await readForm(asked);
    const person = people.find(
      ({ address, password }) => address === given.get('user') && password === given.get('password'),
    );
    if (person) lead(answer, service, person.address, newId(signedOn, person.address));
    else answer.writeHead(403).end();
  }

  function lead(answer: ServerResponse, service: string, person: string, session?: string): void {
    const to = new URL(service);
    to.searchParams.set('ticket', newId(tickets, person));
    if (session !== undefined) answer.setHeader('set-cookie', `TGC=${session}; Path=/; Secure; HttpOnly; SameSite=Lax`);
    answer.writeHead(303, { location: to.href }).end();
  }

  const gate = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', gateOrigin);
    const ticket = url.searchParams.get('ticket');
    const person = letIn.get(cookieOf(asked, 'GATE') ?? '');
    if (person !== undefined) return pass(upstream, person, asked, answer);
    const arrived = ticket === null ? undefined : tickets.get(ticket);
    url.searchParams.delete('ticket');
    if (ticket === null || arrived === undefined) {
      answer.writeHead(302, { location: `${signOnOrigin}/login?service=${encodeURIComponent(url.href)}` }).end();
      return;
    }
    tickets.delete(ticket);
    answer.setHeader('set-cookie', `GATE=${newId(letIn, arrived)}; Path=/; Secure; HttpOnly; SameSite=Lax`);
    answer.writeHead(303, { location: url.href }).end();
  });

  const [signOnPort, gatePort] = await Promise.all([listen(signOn), listen(gate)]);
  return {
    url: `http://127.0.0.1:${signOnPort}`,
    gate: `http://127.0.0.1:${gatePort}`,
    async stop() {
      for (const server of [signOn, gate]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

const form =
  '<form method="post"><input id="user" name="user"><input id="password" name="password" type="password"><button>Log in</button></form>';

function newId(sessions: Map<string, string>, person: string): string {
  const id = randomBytes(16).toString('hex');
  sessions.set(id, person);
  return id;
}

function cookieOf({ headers }: IncomingMessage, name: string): string | undefined {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}

async function readForm(asked: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of asked) text += String(piece);
  return new URLSearchParams(text);
}

function pass(upstream: string, person: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { hostname, port } = new URL(upstream);
  const password = people.find(({ address }) => address === person)?.password ?? '';
  const authorization = `Basic ${Buffer.from(`${person}:${password}`).toString('base64')}`;
  const headers = { ...asked.headers, authorization, connection: 'close' };
  const passed = request(
    { hostname, port, path: asked.url, method: asked.method, headers, agent: false },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    },
  );
  passed.once('error', () => answer.destroy());
  asked.pipe(passed);
}
