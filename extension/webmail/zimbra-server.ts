import type { LogOut, MessageSource, PageView } from './adapter.ts';
import { askForSource } from './ask-server.ts';

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
export async function zimbraLogOut(view: PageView): Promise<LogOut> {
  try {
    await view.fetch('/?loginOp=logout');
    // What only who is logged in may read; who is not gets 401.
    const after = await view.fetch('/service/home/~/inbox?auth=co&fmt=json&limit=1');
    return after.ok
      ? { kind: 'failed', why: 'the session goes on' }
      : { kind: 'done', page: new URL('/', view.url).href };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.name : 'no answer' };
  }
}
