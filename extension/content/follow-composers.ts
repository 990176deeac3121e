import type { Composer } from '../webmail/adapter.ts';
import { attachParts } from './attach-parts.ts';
import type { WebmailPage } from './part.ts';
import { parts } from './parts.ts';

/** Attaches the parts to each message being written, as long as its root stands in the page. */
export function followComposers(page: WebmailPage, signal: AbortSignal): void {
  const wanting = parts.filter(({ attachToComposer }) => attachToComposer);
  if (wanting.length === 0) return;
  const followed = new Map<Element, AbortController>();
  const attach = (composer: Composer): void => {
    const life = new AbortController();
    followed.set(composer.root, life);
    attachParts(wanting, page, (part) => part.attachToComposer?.(composer, page, life.signal));
  };
  const look = (): void => {
    const open = page.adapter.composers(page.view);
    const roots = new Set(open.map(({ root }) => root));
    for (const [root, life] of followed) {
      if (roots.has(root)) continue;
      life.abort();
      followed.delete(root);
    }
    for (const composer of open) if (!followed.has(composer.root)) attach(composer);
  };
  page.onChange(look, signal);
  signal.addEventListener('abort', () => followed.forEach((life) => life.abort()));
  look();
}
