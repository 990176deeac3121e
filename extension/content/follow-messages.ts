import type { OpenMessage } from '../webmail/adapter.ts';
import { followMessage, type FollowedMessage } from './follow-message.ts';
import type { WebmailPage } from './part.ts';
import type { FrameTeller } from './tell-frame.ts';
import { watchMissing } from './watch-missing.ts';

/** Follows each message that is open, from the moment its key appears to the moment it is gone. */
export function followMessages(page: WebmailPage, teller: FrameTeller, signal: AbortSignal): void {
  const followed = new Map<string, { readonly message: FollowedMessage; readonly life: AbortController }>();
  let open: ReadonlyMap<string, OpenMessage> = new Map();
  const looked = watchMissing(page, teller, signal);
  const look = (): void => {
    open = new Map(page.adapter.openMessages(page.view).map((message) => [message.key, message]));
    looked(open.size);
    for (const [key, { life }] of followed) {
      if (open.has(key)) continue;
      life.abort();
      followed.delete(key);
    }
    for (const key of open.keys()) {
      const known = followed.get(key);
      if (known) known.message.look();
      else {
        const life = new AbortController();
        followed.set(key, { life, message: followMessage(key, () => open.get(key), page, teller, life.signal) });
      }
    }
  };
  page.onChange(look, signal);
  page.onNotice((notice) => {
    if (notice.kind === 'judge-again') for (const { message } of followed.values()) message.judgeAgain();
    if (notice.kind === 'report') {
      for (const { message } of followed.values()) message.reportIf((id) => (notice.message ?? id) === id);
    }
  }, signal);
  signal.addEventListener('abort', () => followed.forEach(({ life }) => life.abort()));
  look();
}
