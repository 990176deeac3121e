import { Hono, type Context } from 'hono';
import type { ExportOffer } from '../api/export-offer.ts';
import { atLeast, type Guarded } from '../access/guard.ts';
import { record } from '../audit/audit-log.ts';
import { everyExport } from '../exports/index.ts';
import { plainArchive } from '../evidence/protected-archive.ts';
import type { Site } from '../site.ts';
import { editionOf } from '../views/edition.ts';
import { problem } from './problem.ts';

/** Ways out for what was decided: all of it, or one campaign. */
export function exportRoutes(site: Site): Hono<Guarded> {
  const routes = new Hono<Guarded>();
  const send = async (context: Context<Guarded>, format: string, campaign?: string) => {
    const found = everyExport.find(({ id }) => id === format);
    if (!found || (campaign === undefined && found.use === 'draft'))
      return problem(context, 'not-found', 'no such export');
    const edition = await editionOf(site, campaign);
    if (!edition) return problem(context, 'not-found', 'no campaign that was decided to be phishing');
    const actor = context.get('visitor').account.name;
    await record(site.store, { actor, action: 'export', target: campaign ?? '', facts: { format } }, site.now());
    const files = found.write(edition);
    const [first] = files;
    if (!first) return problem(context, 'not-found', 'there is nothing to export');
    if (files.length === 1) return attached(context, first.name, first.type, first.content);
    const entries = files.map(({ name, content }) => ({ name, bytes: new TextEncoder().encode(content) }));
    const archive = await plainArchive(entries, new Date(site.now()));
    return attached(context, `vigie-${format}.zip`, 'application/zip', Uint8Array.from(archive));
  };

  routes.get('/exports', (context) => context.json(everyExport.map(({ id, use }): ExportOffer => ({ id, use }))));
  routes.get('/exports/:format', atLeast('analyst'), (context) => send(context, context.req.param('format')));
  routes.get('/campaigns/:id/exports/:format', atLeast('analyst'), (context) =>
    send(context, context.req.param('format'), context.req.param('id')),
  );
  return routes;
}

function attached(context: Context, name: string, type: string, content: string | Uint8Array<ArrayBuffer>): Response {
  return context.body(content, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/gu, '_')}"`,
    'Cache-Control': 'no-store',
  });
}
