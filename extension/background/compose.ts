import browser from 'webextension-polyfill';
import { builtProfile, minute } from '../built.ts';
import { type Settings, settingsSchema } from '../protocol/settings.ts';
import type { Background } from './background.ts';
import { faults } from './faults.ts';
import { feed } from './feed/feed.ts';
import { deriveBits } from './guards/derive-bits.ts';
import { lateAlarms } from './guards/late-alarm.ts';
import { reuse } from './guards/reuse.ts';
import { siteScript } from './guards/site-script.ts';
import { tellLate } from './guards/tell-late.ts';
import { hosts } from './hosts.ts';
import { forgetPeople } from './idle/forget-people.ts';
import { idle } from './idle/idle.ts';
import { contexts } from './judging/contexts.ts';
import { recent } from './judging/recent.ts';
import { history } from './known/history.ts';
import { passes } from './known/passes.ts';
import { trust } from './known/trust.ts';
import { warnings } from './known/warnings.ts';
import { profiles } from './profile/in-force.ts';
import { drafts } from './reports/draft.ts';
import { askAnswer, postReport } from './reports/post-report.ts';
import { reportQueue } from './reports/queue.ts';
import { indexedDbValues } from './store/indexed-db.ts';
import { kept } from './store/kept.ts';
import { sessionValues } from './store/session-values.ts';
import { drawings } from './tabs/drawings.ts';
import { frames } from './tabs/frames.ts';
import { restoreBadge } from './tabs/restore-badge.ts';

/** The background of the browser that this runs in. Nothing is read before it is needed. */
export function compose(): Background {
  const disk = indexedDbValues('vigie');
  const session = sessionValues();
  const clock = Date.now;
  const inForce = profiles(disk, builtProfile(), () => browser.storage.managed.get());
  const own = async () => (await inForce.inForce()).profile;
  const stores = { disk, session };
  const signed = feed(stores, clock);
  const settings = kept(disk, { key: 'settings', schema: settingsSchema, initial: settingsOfNobody });
  const language = async () => (await settings.read()).language ?? (await own()).language;
  const queue = reportQueue({ disk, post: postReport, ask: askAnswer, clock, minute: minute() });
  const report = async () => (await own()).report;
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const isShared = async () => (await settings.read()).sharedComputer;
  const opened = warnings(session);
  const shown = frames(session);
  const forget = () => forgetPeople({ stores, settings, queue, report });
  return {
    clock,
    stores,
    profiles: inForce,
    feed: signed,
    knowledge: {
      profile: async () => signed.added(await own()),
      compiled: contexts(),
      feed: { lookUp: async (expressions) => signed.lookUp(await own(), expressions) },
      trust: trust(disk),
      history: history(disk),
      wasm: browser.runtime.getURL('zxing_reader.wasm'),
    },
    settings,
    language,
    recent: recent(session),
    passes: passes(session, clock),
    warnings: opened,
    drafts: drafts(disk),
    queue,
    frames: shown,
    drawings: drawings(),
    hosts: hosts(disk, own),
    idle: idle({
      stores,
      clock,
      settings,
      profile: own,
      language,
      minute: minute(),
      restoreBadge: (tab) => restoreBadge(tab, shown, language),
      forget,
    }),
    reuse: reuse({ stores, derive: deriveBits, randomBytes, clock, isShared }),
    lateAlarms: lateAlarms(tellLate(opened, language)),
    siteScript: siteScript(),
    faults: faults(session, clock),
  };
}

const settingsOfNobody: Settings = { idleOff: false, sharedComputer: false };
