import { once } from 'node:events';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/** What somebody is known by at the provider. */
export interface Known {
  readonly name: string;
  readonly groups: readonly string[];
}

/** A provider that others wrote and that the OpenID Foundation certified, with its own development pages for log-in and consent. */
export interface PanvaProvider {
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

/** Starts it on the loopback: a confidential client that must use PKCE, claims in the ID token. */
export async function startPanvaProvider(
  redirectUri: string,
  people: Readonly<Record<string, Known>>,
): Promise<PanvaProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'vigie',
        client_secret: 'a secret of the client',
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], profile: ['preferred_username', 'groups'] },
    cookies: { keys: ['only for tests'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, preferred_username: people[sub]?.name ?? '', groups: people[sub]?.groups ?? [] }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Goes through log-in and consent as a browser would, and gives where the provider sends it in the end. */
export async function logInAt(start: string, person: string): Promise<URL> {
  const jar = new Map<string, string>();
  const { origin } = new URL(start);
  let [address, form]: [string, URLSearchParams | undefined] = [start, undefined];
  for (let step = 0; step < 12; step++) {
    const answer: Response = await fetch(address, {
      redirect: 'manual',
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=');
      jar.set(name, value);
    }
    const next: string | null = answer.headers.get('Location');
    const page = await answer.text();
    if (next !== null) {
      [address, form] = [new URL(next, origin).href, undefined];
      if (!address.startsWith(origin)) return new URL(address);
    } else {
      const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1];
      if (prompt === undefined) throw new Error(`${answer.status} of ${address}: ${page.slice(0, 500)}`);
      form = new URLSearchParams({ prompt, login: person, password: 'any' });
    }
  }
  throw new Error('the provider goes round in circles');
}
