import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';

import { previewHeaders } from '../../../server/evidence/preview-policy.ts';
import { previewPage } from '../../../server/evidence/preview-page.ts';
import { mailWith } from '../../server/evidence/remote-tricks.ts';
import { everyExport } from '../../../server/exports/index.ts';
import { decisionSchema } from '../../../server/api/decision.ts';
import type { ConsoleEvent } from '../../../server/api/event.ts';
import { qrCodeOf } from '../../../server/access/qr-code.ts';
import { newSecondFactor } from '../../../server/access/second-factor.ts';
import type { FeedStanding } from '../../../server/api/feed.ts';
import { paths } from '../../../server/api/paths.ts';
import type { Problem, ProblemCode } from '../../../server/api/problem.ts';
import type { Session } from '../../../server/api/session.ts';
import { decisions } from '../../../core/report/answer.ts';
import { freePort } from '../ground/port.ts';
import type { FakeDesk } from './fake-desk.ts';
import { sampleAudit, sampleUsers } from './sample-accounts.ts';
import { sampleCandidates, sampleLists } from './sample-watch.ts';
import { sampleDashboard } from './sample-dashboard.ts';
import { sampleFeed } from './sample-feed.ts';
import { sampleEvidence, samplePage } from './sample-evidence.ts';

/** A server in the report server's place, for what only the console has to answer for. */
export interface FakeServer {
  readonly address: string;
  /** Tells every open console. */
  readonly tell: (event: ConsoleEvent) => void;
  readonly stop: () => Promise<void>;
}

/** As strict as the report server's, so that what it forbids fails here too. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** Who is logged in, or nobody; whose server has no account yet. */
export interface FakeOptions {
  readonly role: Session['role'] | undefined;
  readonly needsSetup?: boolean;
  /** How the feed is, if it is not as usual. */
  readonly feed?: FeedStanding;
}

/** Serves a built console and answers it from a desk. */
export async function startFakeServer(folder: string, desk: FakeDesk, options: FakeOptions): Promise<FakeServer> {
  const app = new Hono();
  const listeners = new Set<(event: ConsoleEvent) => void>();
  let role = options.role;
  const refuse = (error: ProblemCode): Problem => ({ error, message: error });
  const session = (): Session => ({
    name: 'claire.martin',
    role: role ?? 'reader',
    secondFactor: false,
    origin: 'local',
    until: new Date(Date.now() + 8 * 3_600_000).toISOString(),
    organisation: { fr: 'académie de Montpellier', en: 'Academy of Montpellier' },
  });

  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('content-security-policy')) context.header('content-security-policy', policy);
  });
  app.get(paths.entrance, (c) => c.json({ needsSetup: options.needsSetup ?? false, openId: 'le guichet académique' }));
  app.get(paths.session, (c) => (role ? c.json(session()) : c.json(refuse('unauthenticated'), 401)));
  app.post(paths.session, async (c) => {
    const { password, code } = v.parse(
      v.object({ password: v.string(), code: v.optional(v.string()) }),
      await c.req.json(),
    );
    if (password !== 'un long mot de passe') return c.json({ outcome: 'refused' }, 401);
    if (code === undefined) return c.json({ outcome: 'code-wanted' });
    role = 'analyst';
    return c.json({ outcome: 'session', session: session() });
  });
  app.delete(paths.session, (c) => {
    role = undefined;
    return c.body(null, 204);
  });
  app.post(paths.secondFactor, async (c) => {
    const { secret, url } = newSecondFactor('claire.martin', 'Vigie');
    return c.json({ secret, url, qr: await qrCodeOf(url) });
  });
  app.put(paths.password, async (c) => {
    const { current } = (await c.req.json()) as { readonly current: string };
    return current === 'mauvais' ? c.json(refuse('forbidden'), 403) : c.body(null, 204);
  });
  app.put(paths.secondFactor, (c) => c.body(null, 204));
  app.get(paths.campaigns, (c) => {
    const state = c.req.query('state');
    const campaigns = desk.all().filter((each) => state === 'all' || each.state === state);
    return c.json({ campaigns, open: desk.all().filter((each) => each.state === 'open').length });
  });
  app.get(`${paths.campaigns}/:id`, (c) => {
    const campaign = desk.one(c.req.param('id'));
    return campaign ? c.json(campaign) : c.json(refuse('not-found'), 404);
  });
  app.get(`${paths.campaigns}/:id/consequences`, (c) =>
    c.json(desk.preview(c.req.param('id'), v.parse(v.picklist(decisions), c.req.query('decision')))),
  );
  app.post(`${paths.campaigns}/:id/decisions`, async (c) => {
    const { decision, version, comment } = v.parse(decisionSchema, await c.req.json());
    const made = desk.decide(c.req.param('id'), decision, version, comment);
    if (made === 'conflict') return c.json(refuse('conflict'), 409);
    return made ? c.json(made) : c.json(refuse('not-found'), 404);
  });
  app.post('/api/console/decisions/:id/undo', (c) => {
    const campaign = desk.undo(c.req.param('id'));
    if (!campaign) return c.json(refuse('not-found'), 404);
    return c.json({
      id: c.req.param('id'),
      campaign: campaign.id,
      version: campaign.version,
      corrections: 0,
      withdrawn: 3,
    });
  });
  app.get('/api/console/reports/:id', (c) => {
    for (const campaign of desk.all()) {
      const report = campaign.entries.find(({ id }) => id === c.req.param('id'));
      if (report) return c.json(sampleEvidence(report, campaign.id));
    }
    return c.json(refuse('gone'), 410);
  });
  app.get('/api/console/reports/:id/preview', async (c) =>
    c.body((await previewPage(mailWith(samplePage))) ?? '', 200, previewHeaders),
  );
  app.get('/api/console/reports/:id/source', (c) =>
    c.text('From: Support <support@ac-montpelier.example>\r\n\r\n<script>'),
  );
  app.get(paths.search, (c) => {
    const query = c.req.query('q') ?? '';
    const hits = desk.all().filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
    return c.json({ query, hits: hits.map((campaign) => ({ campaign, by: campaign.indicators[0] })) });
  });
  app.get(paths.dashboard, (c) => c.json(sampleDashboard(c.req.query('from') ?? '', c.req.query('to') ?? '')));
  app.get(paths.feed, (c) => c.json(options.feed ?? sampleFeed));
  const candidates = desk.all().length === 0 ? [] : sampleCandidates;
  app.get(paths.candidates, (c) => c.json({ candidates, open: candidates.length }));
  app.get(`${paths.candidates}/:host`, (c) =>
    c.json(candidates.find(({ host }) => host === c.req.param('host')) ?? refuse('not-found')),
  );
  app.get(`${paths.candidates}/:host/consequences`, (c) =>
    c.json({ version: 0, feed: 'absent', legitimate: 0, publication: { publish: true } }),
  );
  app.get(paths.watchLists, (c) => c.json(desk.all().length === 0 ? { read: [], sources: [] } : sampleLists));
  app.get(paths.exports, (c) => c.json(everyExport.map(({ id, use }) => ({ id, use }))));
  app.get(paths.audit, (c) => c.json({ entries: sampleAudit, next: undefined }));
  app.get(paths.users, (c) => c.json(sampleUsers));
  app.get(paths.events, (c) =>
    streamSSE(c, async (stream) => {
      const listener = (event: ConsoleEvent): void => void stream.writeSSE({ data: JSON.stringify(event) });
      listeners.add(listener);
      await stream.writeSSE({ event: 'hello', data: '' });
      await new Promise<void>((resolve) => {
        stream.onAbort(() => {
          listeners.delete(listener);
          resolve();
        });
      });
    }),
  );
  app.use('/*', serveStatic({ root: folder }));

  const port = await freePort();
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  return {
    address: `http://127.0.0.1:${port}/`,
    tell: (event) => listeners.forEach((listener) => listener(event)),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
