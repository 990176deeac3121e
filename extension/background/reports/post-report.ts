import * as v from 'valibot';
import { type Answer, answerSchema } from '../../../core/report/answer.ts';
import type { Report } from '../../../core/report/report.ts';

/** What came of one attempt. */
export type Posting =
  | { readonly kind: 'received' }
  /** Later it may be taken: no network, a busy or broken server. */
  | { readonly kind: 'failed'; readonly problem: string; readonly retryAfter: number | undefined }
  /** It will never be taken as it is. */
  | { readonly kind: 'refused'; readonly problem: string };

/** Where reports go, and the key by which the server knows the channel: every client carries it, so it is no secret. */
export interface ReportAddress {
  /** `https://vigie.ac-montpellier.fr` */
  readonly server: string;
  readonly key?: string;
}

/** Answers that speak of the report itself; every other failure is one of the way or of the server, and passes. */
const refusals: ReadonlySet<number> = new Set([400, 413, 415, 422]);

/** Longer than it takes to send 25 MB over a school's line. */
const patience = 5 * 60_000;

/** Sends a report: `multipart/form-data`, the report as JSON first, then the source byte for byte. */
export async function postReport(
  { server, key }: ReportAddress,
  report: Report,
  source: Uint8Array<ArrayBuffer>,
  request: typeof fetch = fetch,
): Promise<Posting> {
  const form = new FormData();
  form.append('report', new Blob([JSON.stringify(report)], { type: 'application/json' }), 'report.json');
  form.append('message', new Blob([source], { type: 'message/rfc822' }), 'message.eml');
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  try {
    const response = await request(reportsAt(server), { ...plainly(), method: 'POST', body: form, headers });
    if (response.ok) return { kind: 'received' };
    const problem = `HTTP ${response.status}`;
    if (refusals.has(response.status)) return { kind: 'refused', problem };
    return { kind: 'failed', problem, retryAfter: secondsOf(response.headers.get('retry-after')) };
  } catch (error) {
    // No network, a name that is not found, a certificate that is not right, or out of patience.
    return { kind: 'failed', problem: error instanceof Error ? error.name : 'no answer', retryAfter: undefined };
  }
}

/** Asks where a report stands; `undefined` when there is no answer to be had now. */
export async function askAnswer(
  { server }: Pick<ReportAddress, 'server'>,
  receipt: string,
  request: typeof fetch = fetch,
): Promise<Answer | undefined> {
  try {
    const response = await request(`${reportsAt(server)}/${receipt}`, plainly());
    if (!response.ok) return undefined;
    const result = v.safeParse(answerSchema, await response.json());
    return result.success ? result.output : undefined;
  } catch {
    // Asked again later, as the queue does with every answer that did not come.
    return undefined;
  }
}

function reportsAt(server: string): string {
  return new URL('api/v1/reports', server.endsWith('/') ? server : `${server}/`).href;
}

function plainly(): RequestInit {
  return {
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  };
}

function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/u.test(header) ? Number(header) * 1000 : undefined;
}
