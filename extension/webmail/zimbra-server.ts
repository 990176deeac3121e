import type { LogOut, MessageSource, PageView } from './adapter.ts';
import { askForSource } from './ask-server.ts';
import { endSession } from './end-session.ts';

/** The source of a message of Zimbra, the same for all its interfaces; an id in another's mailbox is `account:257`. */
export function zimbraSource(view: PageView, id: string, signal: AbortSignal): Promise<MessageSource> {
  return askForSource(view, {
    step: 'the source at /service/home/~/',
    path: `/service/home/~/?${new URLSearchParams({ auth: 'co', id }).toString()}`,
    types: ['message/rfc822', 'text/plain', 'application/octet-stream'],
    signal,
  });
}

/** The id in the address of a file or a picture of a message: `/service/home/~/?auth=co&id=257&part=2` → `257`. */
export function idInAddress(href: string | null): string | undefined {
  const [, query] = (href ?? '').split('/service/home/', 2)[1]?.split('?', 2) ?? [];
  return new URLSearchParams(query ?? '').get('id') ?? undefined;
}

/** Ends the session of Zimbra, which afterwards refuses what it gave before. */
export function zimbraLogOut(view: PageView): Promise<LogOut> {
  return endSession(view, {
    end: '/?loginOp=logout',
    probe: '/service/home/~/inbox?auth=co&fmt=json&limit=1',
    isInside: () => true,
    page: '/',
  });
}
