import * as client from 'openid-client';
import type { Role } from '../api/session.ts';
import { roles } from '../api/session.ts';
import type { OpenIdSettings } from '../settings.ts';

/** What has to be the same when the browser comes back; it travels in a cookie of its own. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the organisation's log-in says somebody is. */
export interface Person {
  /** As an account is called: `claire.martin`. */
  readonly name: string;
  readonly subject: string;
  /** The most that their groups allow; `undefined` for none, so that they may not come in. */
  readonly role: Role | undefined;
}

/** The organisation's log-in by OpenID Connect: authorisation code with PKCE, state and nonce. */
export interface OpenId {
  readonly depart: () => Promise<{ readonly url: string; readonly departure: Departure }>;
  /** Who came back; `undefined` when anything about the return is wrong. */
  readonly arrive: (returned: URL, departure: Departure) => Promise<Person | undefined>;
}

/** Speaks with the log-in of the settings; it is asked for its addresses at the first use. */
export function openId(settings: OpenIdSettings, redirectUri: string): OpenId {
  let discovered: Promise<client.Configuration> | undefined;
  const configuration = async (): Promise<client.Configuration> => {
    discovered ??= discover(settings);
    try {
      return await discovered;
    } catch (error) {
      // It may be there the next time.
      discovered = undefined;
      throw error;
    }
  };
  return {
    async depart() {
      const departure = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, departure };
    },
    async arrive(returned, { state, nonce, verifier }) {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), returned, checks);
        const claims = tokens.claims();
        return claims && personOf(claims, settings);
      } catch (error) {
        if (isRefusal(error)) return undefined;
        throw error;
      }
    },
  };
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof client.AuthorizationResponseError ||
    error instanceof client.ResponseBodyError ||
    error instanceof client.ClientError
  );
}

function discover({ issuer, client: id, secret }: OpenIdSettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // Plain http only on this very machine: a test, or a proxy beside the server.
  const isLoopback = address.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  // eslint-disable-next-line typescript/no-deprecated -- its deprecation is a warning against using it elsewhere
  const execute = isLoopback ? [client.allowInsecureRequests] : [];
  return client.discovery(address, id, secret, undefined, { execute, timeout: 10 });
}

function personOf(claims: client.IDToken, { claim, roles: mapping }: OpenIdSettings): Person | undefined {
  const preferred = claims['preferred_username'];
  const name = (typeof preferred === 'string' ? preferred : claims.sub).toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{0,59}$/u.test(name)) return undefined;
  const given = claims[claim];
  const groups = new Set((Array.isArray(given) ? given : [given]).filter((each) => typeof each === 'string'));
  const granted = new Set(
    mapping.split(',').flatMap((each) => {
      const [group = '', role = ''] = each.split('=', 2);
      return groups.has(group.trim()) ? [role.trim()] : [];
    }),
  );
  return { name, subject: claims.sub, role: roles.findLast((role) => granted.has(role)) };
}
