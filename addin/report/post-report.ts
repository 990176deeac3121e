import { largestMessage } from '../../core/report/report.ts';
import type { MultipartBody } from './multipart.ts';
import { postedBy, type Posted, type ReportServer } from './posted.ts';

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
