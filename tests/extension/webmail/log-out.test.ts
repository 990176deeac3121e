import { describe, expect, test } from 'vitest';

import { bluemind } from '../../../extension/webmail/adapters/bluemind.ts';
import { convergence } from '../../../extension/webmail/adapters/convergence.ts';
import { outlookWeb } from '../../../extension/webmail/adapters/outlook-web.ts';
import { zimbraBasic } from '../../../extension/webmail/adapters/zimbra-basic.ts';
import { zimbraClassic } from '../../../extension/webmail/adapters/zimbra-classic.ts';
import { zimbraModern } from '../../../extension/webmail/adapters/zimbra-modern.ts';
import { type Server, viewWith } from './views.ts';

const text = (body: string, type = 'text/plain'): Response => new Response(body, { headers: { 'content-type': type } });

/** A server that has a session until it is asked to end it; `isDeaf` if it never does. */
const servers: Readonly<Record<string, (isDeaf: boolean) => Server>> = {
  'zimbra-classic': (isDeaf) => {
    let isOpen = true;
    return (path) => {
      if (path === '/?loginOp=logout') isOpen = isDeaf;
      return path.startsWith('/service/') && !isOpen
        ? new Response('', { status: 401 })
        : text('{}', 'application/json');
    };
  },
  convergence: (isDeaf) => {
    let isOpen = true;
    return (path) => {
      if (!path.includes('token=aB3')) return new Response('', { status: 500 });
      // The second of the two addresses, as some servers have it.
      if (path.startsWith('/iwc/logout.iwc?')) isOpen = isDeaf;
      if (!path.includes('/svc/wmap/cmd.mjs?')) return text('{}', 'text/json');
      return text(`while(1);\n${JSON.stringify(isOpen ? [0, ''] : [1101, 'Invalid Session', '/login'])}`);
    };
  },
  bluemind: (isDeaf) => {
    let isOpen = true;
    return (path) => {
      if (path === '/bluemind_sso_logout') isOpen = isDeaf;
      return text(isOpen ? '<script>window.bmcSessionInfos={}</script>' : '<form>', 'text/html');
    };
  },
  'outlook-web': (isDeaf) => {
    let isOpen = true;
    return (path) => {
      if (path === '/owa/logoff.owa') isOpen = isDeaf;
      const answer = text('<html>', 'text/html');
      if (!isOpen) Object.defineProperty(answer, 'type', { value: 'opaqueredirect' });
      return answer;
    };
  },
};
const cookie = { cookie: 'iwc-auth=token=aB3' } as Document;

describe.for([zimbraClassic, zimbraModern, zimbraBasic, convergence, bluemind, outlookWeb])('$id', ({ id, logOut }) => {
  const server = servers[id.startsWith('zimbra') ? 'zimbra-classic' : id] ?? (() => () => new Response());

  test('a session that the server ended is over', async () => {
    const outcome = await logOut?.(viewWith(server(false), 'https://webmail.example/mail', {}, cookie));
    expect(outcome).toMatchObject({
      kind: 'done',
      page: expect.stringMatching(/^https:\/\/webmail\.example\//u) as string,
    });
  });

  test('a session that goes on is not called over', async () => {
    expect(await logOut?.(viewWith(server(true), 'https://webmail.example/mail', {}, cookie))).toMatchObject({
      kind: 'failed',
    });
  });

  test('a server at fault is not taken for one that ended the session', async () => {
    const broken = (): Response => new Response('', { status: 500 });
    expect(await logOut?.(viewWith(broken, 'https://webmail.example/mail', {}, cookie))).toEqual({
      kind: 'unanswered',
      why: 'HTTP 500',
    });
  });

  test('without network nothing is called over', async () => {
    const noNetwork = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    expect(await logOut?.(viewWith(noNetwork, 'https://webmail.example/mail', {}, cookie))).toMatchObject({
      kind: 'unanswered',
    });
  });
});

test('a log-out that leads to a single sign-on elsewhere is asked about all the same', async () => {
  const server: Server = (path) =>
    path === '/?loginOp=logout' ? Promise.reject(new TypeError('Failed to fetch')) : new Response('', { status: 401 });
  expect(await zimbraClassic.logOut?.(viewWith(server, 'https://webmail.example/mail'))).toMatchObject({
    kind: 'done',
  });
});

test('Microsoft 365 is said to end its sessions elsewhere', async () => {
  const outcome = await outlookWeb.logOut?.(viewWith(() => new Response(), 'https://outlook.cloud.microsoft/mail/'));
  expect(outcome).toEqual({ kind: 'unsupported' });
});
