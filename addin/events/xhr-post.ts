import type { MultipartBody } from '../report/multipart.ts';
import { postedBy, type Posted, type ReportServer } from '../report/posted.ts';

/** Milliseconds for the whole of it: Outlook gives the handler five minutes. */
const limit = 60_000;

/**
 * Sends a report with what classic Outlook's event runtime has: no fetch, and XMLHttpRequest with absolute addresses. That one finds no
 * network at random (office-js #4474, #6719), so it is tried once more; the server counts the same report once.
 */
export async function xhrPost(server: ReportServer, body: MultipartBody): Promise<Posted> {
  const posted = await attempt(server, body);
  return posted === 'no-network' ? later(await attempt(server, body)) : posted;
}

function later(posted: Posted | 'no-network'): Posted {
  return posted === 'no-network' ? 'later' : posted;
}

function attempt({ address, key }: ReportServer, { type, bytes }: MultipartBody): Promise<Posted | 'no-network'> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${address}/api/v1/reports`);
    request.timeout = limit;
    request.setRequestHeader('content-type', type);
    if (key !== undefined) request.setRequestHeader('authorization', `Bearer ${key}`);
    /* oxlint-disable unicorn/prefer-add-event-listener -- the runtime's XMLHttpRequest is known to have these, and not more */
    request.onload = () => resolve(postedBy(request.status));
    request.onerror = () => resolve('no-network');
    request.ontimeout = () => resolve('later');
    /* oxlint-enable unicorn/prefer-add-event-listener */
    request.send(bytes);
  });
}
