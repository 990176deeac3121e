import { storePollCounts } from './feed/store-poll-counts.ts';
import { readGuardRails } from './feed/read-guard-rails.ts';
import { judgeThread } from './judging/judge-thread.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { readProfileFile } from './profile-file.ts';
import { signerStanding } from './publication/signer-standing.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';
import { storeNews } from './news/news.ts';
import { openSecret } from './store/secret.ts';
import { openStore } from './store/open-store.ts';

/** A site, or the lines that say why there is none. */
export type SiteOpening =
  | { readonly ok: true; readonly site: Site; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Opens all that a server needs; throws where the store cannot be opened. */
export async function openSite(
  settings: Settings,
  log: Log,
  now: () => number,
  stopping: AbortSignal,
): Promise<SiteOpening> {
  const reading = await readProfileFile(settings.profile);
  if (!reading.ok) return reading;
  const rails = await readGuardRails(reading.profile, settings.popular);
  const store = await openStore(settings);
  const opened = await openSecret(store, settings, now());
  if (!opened.ok) {
    await store.close();
    return { ok: false, problems: [opened.problem] };
  }
  const judge = judgeThread(reading.file);
  const signer = signerStanding();
  const site = {
    settings,
    profile: reading.profile,
    store,
    keyed: opened.keyed,
    encryption: opened.encryption,
    judge,
    log,
    metrics: createMetrics(),
    news: storeNews({ store, log, signer, now }),
    rails,
    polls: storePollCounts(store),
    signer,
    stopping,
    now,
  };
  return {
    ok: true,
    site,
    async close() {
      await judge.close();
      await site.news.close();
      await store.close();
    },
  };
}
