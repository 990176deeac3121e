import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ProfileFile } from '../../core/profile/profile.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import { storePollCounts } from '../../server/feed/store-poll-counts.ts';
import { readGuardRails } from '../../server/feed/read-guard-rails.ts';
import { judgeThread } from '../../server/judging/judge-thread.ts';
import { lineLog } from '../../server/log.ts';
import { createMetrics } from '../../server/metrics.ts';
import { signerStanding } from '../../server/publication/signer-standing.ts';
import { storeNews } from '../../server/news/news.ts';
import { readSettings } from '../../server/settings.ts';
import type { Site } from '../../server/site.ts';
import { openStore } from '../../server/store/open-store.ts';
import { openSecret } from '../../server/store/secret.ts';

/** A server's parts with a clock that the test turns. */
export interface TestSite extends Site {
  readonly clock: { now: number };
  /** Tells it to stop. */
  readonly stop: () => void;
  /** Lines of its log. */
  readonly lines: string[];
  readonly end: () => Promise<void>;
}

const montpellier = JSON.parse(readFileSync('profiles/montpellier.json', 'utf8')) as ProfileFile;

/** The key that the profile of tests carries. */
export const ingestKey = 'key-of-the-profile';

/** A Monday morning. */
export const monday = Date.parse('2026-11-23T07:00:00Z');

/** Opens a server in a folder of its own, on SQLite or on the PostgreSQL at an address. */
export async function openTestSite(
  databaseUrl?: string,
  environment: Readonly<Record<string, string>> = {},
  changes: Readonly<Record<string, unknown>> = {},
): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-server-'));
  const file = { ...montpellier, report: { ...montpellier.report, key: ingestKey }, ...changes };
  const profile = readProfile(file);
  const settings = readSettings({ VIGIE_VAR: folder, ...environment });
  if (!profile.ok || !settings.ok) throw new Error('the profile or the settings of a test are wrong');
  const store = await openStore({ databaseUrl, folder });
  const judge = judgeThread(file);
  const clock = { now: monday };
  const lines: string[] = [];
  const now = (): number => clock.now;
  const log = lineLog((line) => lines.push(line), now);
  const opened = await openSecret(store, settings.settings, monday);
  if (!opened.ok) throw new Error(opened.problem);
  const signer = signerStanding();
  const stopping = new AbortController();
  const news = storeNews({ store, log, signer, now });
  return {
    settings: { ...settings.settings, databaseUrl },
    profile: profile.profile,
    store,
    keyed: opened.keyed,
    encryption: opened.encryption,
    judge,
    log,
    metrics: createMetrics(),
    rails: await readGuardRails(profile.profile, settings.settings.popular),
    polls: storePollCounts(store),
    signer,
    news,
    stopping: stopping.signal,
    now,
    stop: () => stopping.abort(),
    clock,
    lines,
    async end() {
      await judge.close();
      await news.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
