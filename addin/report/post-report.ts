import { largestMessage } from '../../core/report/report.ts';
import type { MultipartBody } from './multipart.ts';

/** Where reports go. */
export interface ReportServer {
  /** Without a slash at its end: `https://signalement.ac-montpellier.fr`. */
  readonly address: string;
  readonly key: string | undefined;
}

/** What came of one attempt: `later` is worth another one. */
export type Posted = 'accepted' | 'refused' | 'too-large' | 'later';

/** Whether a source is more than servers take. */
export function isTooLarge(source: Uint8Array): boolean {
  return source.length > largestMessage;
}

/** Sends a report once. The same report may be sent again: the server counts it by its id. */
export async function postReport({ address, key }: ReportServer, { type, bytes }: MultipartBody): Promise<Posted> {
  try {
    const response = await fetch(`${address}/api/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': type, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: bytes,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    return postedBy(response.status);
  } catch {
    // No network, or no server: the report waits.
    return 'later';
  }
}

/** What a status of the server's means for a report: 202 is on disk, 429 and everything from 500 on is worth another attempt. */
export function postedBy(status: number): Posted {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 413) return 'too-large';
  return status === 408 || status === 429 || status >= 500 || status === 0 ? 'later' : 'refused';
}
