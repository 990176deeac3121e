import type { LogOut, PageView } from './adapter.ts';

/** How a webmail's session is ended, and how one sees that it is. */
export interface SessionEnd {
  /** What its own button asks for: `/?loginOp=logout`. */
  readonly end: string;
  /** What only who is logged in is given. */
  readonly probe: string;
  /** Whether an answer to that is what one sees who is still logged in; not asked of refusals, redirections and errors. */
  readonly isInside: (answer: Response) => boolean | Promise<boolean>;
  /** Where one logs in again: `/`. */
  readonly page: string;
}

/** Ends a session and asks the server whether it has ended. */
export async function endSession(view: PageView, { end, probe, isInside, page }: SessionEnd): Promise<LogOut> {
  // It may lead to a single sign-on of another host, which answers no script: what counts is how the server speaks afterwards.
  await view.fetch(end).catch(() => undefined);
  try {
    const answer = await view.fetch(probe, { redirect: 'manual' });
    const isRefused = answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403;
    if (!isRefused && !answer.ok) return { kind: 'unanswered', why: `HTTP ${answer.status}` };
    if (!isRefused && (await isInside(answer))) return { kind: 'failed', why: 'the session goes on' };
    return { kind: 'done', page: new URL(page, view.url).href };
  } catch (error) {
    return { kind: 'unanswered', why: error instanceof Error ? error.name : 'no answer' };
  }
}
