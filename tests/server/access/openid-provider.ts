import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A small OpenID provider of our own, for tests: one client, codes with PKCE, tokens signed with RS256. */
export interface OpenIdProvider {
  readonly issuer: string;
  /** Who logs in next, and in which groups. */
  readonly person: { subject: string; name: string; groups: readonly string[] };
  /** What is wrong with the next token. */
  readonly mistake: { nonce?: string; audience?: string; signature?: boolean };
  readonly stop: () => void;
}

interface Code {
  readonly challenge: string;
  readonly nonce: string;
  readonly redirectUri: string;
}

/** Starts a provider on the loopback. */
export async function startOpenIdProvider(client: string): Promise<OpenIdProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const person: OpenIdProvider['person'] = { subject: 's-1', name: 'claire.martin', groups: ['vigie'] };
  const mistake: OpenIdProvider['mistake'] = {};
  const codes = new Map<string, Code>();
  let issuer = '';

  const idToken = (nonce: string): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      sub: person.subject,
      aud: mistake.audience ?? client,
      exp: now + 60,
      iat: now,
      nonce: mistake.nonce ?? nonce,
      preferred_username: person.name,
      groups: person.groups,
    };
    const text = [{ alg: 'RS256', kid: 'one', typ: 'JWT' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const signature = sign('sha256', Buffer.from(mistake.signature === true ? `${text}x` : text), privateKey);
    return `${text}.${signature.toString('base64url')}`;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', issuer);
    const json = (value: unknown, status = 200): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
    };
    if (url.pathname === '/.well-known/openid-configuration') {
      json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    } else if (url.pathname === '/keys') {
      json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
    } else if (url.pathname === '/authorize') {
      const asked = (name: string): string => url.searchParams.get(name) ?? '';
      const code = randomUUID();
      codes.set(code, {
        challenge: asked('code_challenge'),
        nonce: asked('nonce'),
        redirectUri: asked('redirect_uri'),
      });
      const back = new URL(asked('redirect_uri'));
      back.searchParams.set('code', code);
      back.searchParams.set('state', asked('state'));
      response.writeHead(302, { Location: back.href }).end();
    } else {
      let body = '';
      for await (const piece of request) body += String(piece);
      const form = new URLSearchParams(body);
      const known = codes.get(form.get('code') ?? '');
      codes.delete(form.get('code') ?? '');
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url');
      const isRight = known?.challenge === challenge && known.redirectUri === form.get('redirect_uri');
      if (!known || !isRight) return json({ error: 'invalid_grant' }, 400);
      json({ access_token: 'x', token_type: 'Bearer', id_token: idToken(known.nonce) });
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return { issuer, person, mistake, stop: () => server.close() };
}
