import { join } from 'node:path';
import * as v from 'valibot';
import { largestMessage, reportSchema, type Report } from '../../core/report/report.ts';
import type { ProblemCode } from '../api/problem.ts';
import type { Site } from '../site.ts';
import { byteReader, type ByteReader } from './byte-reader.ts';
import { keepReport } from './keep-report.ts';
import { isIngestKey } from './ingest-keys.ts';
import { looksLikeMail } from './looks-like-mail.ts';
import { boundaryOf, partReader, type PartReader } from './multipart.ts';
import type { ReportLimits } from './report-limits.ts';
import { openSpool } from './spool.ts';

/** What became of a report that was sent. */
export type TakeOutcome =
  | { readonly outcome: 'accepted'; readonly channel: string }
  | { readonly outcome: 'refused'; readonly error: ProblemCode; readonly message: string; readonly wait?: number };

/** What a request brings. */
export interface Sent {
  readonly contentType: string;
  /** `Bearer …`. */
  readonly authorization: string;
  readonly body: AsyncIterable<Uint8Array>;
}

/** JSON of a report; the longest that the schema lets through is a tenth of it. */
const mostJson = 128 * 1024;
/** What is read of a body that was refused, so that the client hears why. */
const mostDrained = 2 * largestMessage;

/** Takes a report in: checks it as it comes, holds a piece of the mail at a time, and says `accepted` once all is on disk. */
export async function takeReport(site: Site, limits: ReportLimits, sent: Sent): Promise<TakeOutcome> {
  const boundary = boundaryOf(sent.contentType);
  if (boundary === undefined) return refusal('invalid', 'multipart/form-data with a boundary is expected');
  const reader = byteReader(sent.body);
  const outcome = await readReport(site, limits, sent.authorization, partReader(reader, boundary));
  if (outcome.outcome === 'refused') await drain(reader);
  return outcome;
}

async function readReport(
  site: Site,
  limits: ReportLimits,
  authorization: string,
  parts: PartReader,
): Promise<TakeOutcome> {
  const read = await readForm(parts);
  if ('outcome' in read) return read;
  const { report } = read;
  const { profile, store, now } = site;
  const [scheme = '', key = '', ...more] = authorization.split(' ', 3);
  const isKey =
    scheme.toLowerCase() === 'bearer' &&
    more.length === 0 &&
    (await isIngestKey(store.db, key, report.channel, profile.report.key));
  if (!isKey) return refusal('unauthenticated', 'no key of this channel');
  const wait = await limits.wait(report.installation, now());
  if (wait > 0) return { ...refusal('too-many', `too many reports; again in ${wait} s`), wait };
  if (report.message.size > largestMessage) return tooLarge;
  return takeMail(site, report, parts);
}

async function readForm(parts: PartReader): Promise<{ readonly report: Report } | Refused> {
  if (!(await parts.begin('report'))) return refusal('invalid', 'the first part is not named report');
  const json: Buffer[] = [];
  const found = await parts.content(mostJson, (bytes) => void json.push(Buffer.from(bytes)));
  if (found !== 'found') return refusal('invalid', 'the part report is too long or cut off');
  const result = v.safeParse(reportSchema, parsed(Buffer.concat(json).toString('utf8')));
  if (result.success) {
    // It is written to one day; a line break in it would be another header, a comma another person.
    const isPlain = !/[\s\p{C}<>,;:"()[\]\\]/u.test(result.output.reporter ?? '');
    return isPlain
      ? { report: result.output }
      : refusal('invalid', 'the report is not valid at reporter: no plain address');
  }
  const [issue] = result.issues;
  return refusal('invalid', `the report is not valid at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}

async function takeMail(site: Site, report: Report, parts: PartReader): Promise<TakeOutcome> {
  if (!(await parts.begin('message'))) return refusal('invalid', 'the second part is not named message');
  const spool = openSpool(join(site.settings.folder, 'spool'));
  try {
    const found = await parts.content(largestMessage, spool.write);
    if (found === 'too-long') return tooLarge;
    if (found === 'ended') return refusal('invalid', 'the message is cut off');
    const mail = await spool.finish();
    if (mail.size !== report.message.size)
      return refusal('invalid', 'the message has another size than the report says');
    if (mail.hash !== report.message.sha256)
      return refusal('invalid', 'the message has another hash than the report says');
    if (!looksLikeMail(mail.head)) return refusal('invalid', 'the message is no mail: it begins with no header field');
    const { version: _, message: __, ...rest } = report;
    const outcome = await keepReport(site, { ...rest, proof: 'claim' }, mail, site.now());
    if (outcome === 'conflict') return refusal('conflict', 'another report has this id or receipt');
    return { outcome: 'accepted', channel: report.channel };
  } finally {
    await spool.discard();
  }
}

type Refused = Extract<TakeOutcome, { readonly outcome: 'refused' }>;

function refusal(error: ProblemCode, message: string): Refused {
  return { outcome: 'refused', error, message };
}

const tooLarge = refusal('too-large', `the message is larger than ${largestMessage} bytes`);

/** A client that is cut off or fails while it is sending hears nothing anyway. */
async function drain(reader: ByteReader): Promise<void> {
  await reader.drain(mostDrained).catch(() => undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
