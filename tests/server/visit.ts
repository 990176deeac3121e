import { createApp } from '../../server/app.ts';
import { addAccount } from '../../server/access/accounts.ts';
import type { Role } from '../../server/api/session.ts';
import type { TestSite } from './test-site.ts';

/** A browser that is logged in, or not yet. */
export interface Visit {
  readonly get: (path: string) => Promise<Response>;
  readonly send: (
    path: string,
    body?: unknown,
    method?: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** Sends a file as it is. */
  readonly upload: (
    path: string,
    body: Uint8Array | string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly logIn: (name: string, password: string, code?: string) => Promise<Response>;
}

/** A password of every account that tests make. */
export const password = 'correct cheval pile agrafe';

/** A browser that keeps cookies and says where its requests come from. */
export function visit(site: TestSite): Visit {
  const app = createApp(site);
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', ...(init.headers as Record<string, string>) };
    const response = await app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      jar.set(name, value);
    }
    return response;
  };
  const send: Visit['send'] = (path, body = {}, method = 'POST', headers = {}) =>
    ask(path, { method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
  return {
    get: (path) => ask(path, {}),
    send,
    upload: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream', ...headers },
        body: new Uint8Array(Buffer.from(body)),
      }),
    logIn: (name, given, code) =>
      send('/api/console/session', { name, password: given, ...(code === undefined ? {} : { code }) }),
  };
}

/** Makes an account and a browser that is logged in to it. */
export async function visitAs(site: TestSite, role: Role, name: string = role): Promise<Visit> {
  await addAccount(site.store.db, { name, role, password, origin: 'local' }, site.now());
  const browser = visit(site);
  const answer = await browser.logIn(name, password);
  if (answer.status !== 200) throw new Error(`logging in gave ${answer.status}`);
  return browser;
}
