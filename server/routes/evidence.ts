import { Hono, type Context } from 'hono';
import { stream } from 'hono/streaming';
import { holdSchema, incidentSchema } from '../api/decision.ts';
import type { AuditAction } from '../api/audit.ts';
import { atLeast, type Guarded } from '../access/guard.ts';
import { record } from '../audit/audit-log.ts';
import { previewHeaders } from '../evidence/preview-policy.ts';
import { protectedArchive } from '../evidence/protected-archive.ts';
import type { Site } from '../site.ts';
import { mailSource, wholeMail } from '../store/mails.ts';
import { holdMail, moveIncident } from '../triage/handle-report.ts';
import { reportEvidence } from '../views/report-evidence.ts';
import { readBody } from './body.ts';
import { problem } from './problem.ts';

/** One report and its mail. Every look is recorded before anything is shown. */
export function evidenceRoutes(site: Site): Hono<Guarded> {
  const { store, judge, now } = site;
  const routes = new Hono<Guarded>();

  /** The mail's hash, once the look at it is recorded; or the refusal. */
  const look = async (context: Context<Guarded>, id: string, action: AuditAction) => {
    const row = await store.db
      .selectFrom('report')
      .innerJoin('mail', 'mail.hash', 'report.mail_hash')
      .select(['mail.hash', 'report.arrived_at'])
      .where('report.id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    await record(store, { actor: context.get('visitor').account.name, action, target: id }, now());
    return row;
  };
  const gone = (context: Context) => problem(context, 'gone', 'no such report, or its mail is purged');

  routes.get('/:id', async (context) => {
    const id = context.req.param('id');
    await record(store, { actor: context.get('visitor').account.name, action: 'look-report', target: id }, now());
    const result = await reportEvidence(site, id);
    if (result.outcome === 'evidence') return context.json(result.evidence);
    if (result.outcome === 'no-such-report') return problem(context, 'not-found', 'no such report');
    return result.outcome === 'purged'
      ? gone(context)
      : problem(context, 'unavailable', 'reading this mail was given up; its source can still be had');
  });

  routes.get('/:id/source', async (context) => {
    const mail = await look(context, context.req.param('id'), 'look-source');
    if (!mail) return gone(context);
    context.header('Content-Type', 'text/plain; charset=utf-8');
    return stream(context, async (out) => {
      for await (const piece of mailSource(store.db, mail.hash)) await out.write(piece);
    });
  });

  routes.get('/:id/preview', async (context) => {
    const mail = await look(context, context.req.param('id'), 'look-preview');
    const source = mail && (await wholeMail(store.db, mail.hash));
    if (!source) return gone(context);
    const page = await judge.preview(source);
    if (!page.ok) return problem(context, 'unavailable', 'this mail cannot be shown');
    if (page.result === undefined) return problem(context, 'not-found', 'this mail has no HTML');
    return context.body(page.result, 200, previewHeaders);
  });

  routes.get('/:id/archive', atLeast('analyst'), async (context) => {
    const id = context.req.param('id');
    const mail = await look(context, id, 'download');
    const source = mail && (await wholeMail(store.db, mail.hash));
    if (!source) return gone(context);
    const archive = await protectedArchive([{ name: 'message.eml', bytes: source }], new Date(mail.arrived_at));
    return context.body(Uint8Array.from(archive), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="vigie-${id.replaceAll(/[^0-9a-f]/gu, '')}.zip"`,
    });
  });

  routes.post('/:id/incident', atLeast('analyst'), async (context) => {
    const read = await readBody(context, incidentSchema);
    if (!read.ok) return read.refusal;
    const actor = context.get('visitor').account.name;
    const incident = await moveIncident(store, context.req.param('id'), read.body.state, actor, now());
    return incident ? context.json(incident) : problem(context, 'not-found', 'no incident in such a report');
  });

  routes.post('/:id/hold', atLeast('analyst'), async (context) => {
    const read = await readBody(context, holdSchema);
    if (!read.ok) return read.refusal;
    const actor = context.get('visitor').account.name;
    const isThere = await holdMail(store, context.req.param('id'), read.body.held, actor, now());
    return isThere ? context.body(null, 204) : gone(context);
  });

  return routes;
}
