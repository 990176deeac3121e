import browser from 'webextension-polyfill';
import { idleRules, type IdleRules } from '../../../core/idle/idle-policy.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { Language } from '../../../core/texts/card.ts';
import { tell } from '../../bus.ts';
import type { LoggedOut } from '../../protocol/idle.ts';
import { pageNames } from '../../page-names.ts';
import type { Settings } from '../../protocol/settings.ts';
import { randomId } from '../bytes.ts';
import type { Kept } from '../store/kept.ts';
import type { Stores } from '../store/key-values.ts';
import { callAttention } from './call-attention.ts';
import { tabsOf } from './frames.ts';
import { idleAlarm } from './idle-alarm.ts';
import { readRecords, storedRecords } from './idle-record.ts';
import { idleKeeper, type IdleKeeper } from './keeper.ts';
import { leadTo, logOut } from './log-out.ts';
import type { Site } from './site.ts';

/** The automatic log-out of the browser that this runs in. */
export interface Idle {
  readonly keeper: IdleKeeper;
  /** What the page that a log-out ended on has to say, as long as the browser runs. */
  readonly loggedOut: (id: string) => Promise<LoggedOut | undefined>;
}

/** What the automatic log-out stands on. */
export interface IdleBasis {
  readonly stores: Stores;
  readonly clock: () => number;
  readonly settings: Kept<Settings>;
  readonly profile: () => Promise<Profile>;
  readonly language: () => Promise<Language>;
  /** How long a minute of the policy lasts, in milliseconds: 60 000, but for tests, which cannot wait. */
  readonly minute: number;
  /** Shows in the toolbar what there is to say of the messages in a tab. */
  readonly restoreBadge: (tab: number) => Promise<void>;
  /** Forgets what Vigie itself keeps of people: on a shared computer. Gives how many reports are lost with it. */
  readonly forget: () => Promise<number>;
}

const recordsKey = 'idle';

/** Makes it; nothing is read before it is asked. */
export function idle({
  stores: { disk, session },
  clock,
  settings,
  profile,
  language,
  minute,
  restoreBadge,
  forget,
}: IdleBasis): Idle {
  const rules = async (): Promise<IdleRules | undefined> => {
    const [organisation, chosen] = await Promise.all([profile(), settings.read()]);
    const allowed = { idle: { ...organisation.idle, minutes: minutesFor(organisation, chosen) } };
    const found = idleRules(allowed, { shared: chosen.sharedComputer, off: chosen.idleOff });
    const scale = minute / 60_000;
    return found && { ...found, idle: found.idle * scale, warning: found.warning * scale };
  };
  const finish = async (tabs: readonly number[], told: Omit<LoggedOut, 'minutes'>): Promise<void> => {
    const id = randomId();
    const minutes = Math.round(((await rules())?.idle ?? 0) / minute);
    await session.set(loggedOutKey(id), { ...told, minutes } satisfies LoggedOut);
    await leadTo(tabs, browser.runtime.getURL(`${pageNames.signedOut}?id=${id}`));
  };
  const keeper = idleKeeper({
    now: clock,
    rules,
    load: async () => readRecords(await disk.get(recordsKey)),
    save: (records) => disk.set(recordsKey, storedRecords(records)),
    async show(site, view) {
      await Promise.all((await tabsOf(site)).map((tab) => tell(tab, { kind: 'idle', view })));
      await callAttention(site, view, { language: await language(), restoreBadge });
    },
    wakeAt: idleAlarm(clock, () => keeper.look()),
    // Five seconds.
    retryAfter: minute / 12,
    async logOut(site, attempt) {
      const isShared = (await rules())?.forget === true;
      const leaving = { site, ...attempt, isShared, forget, ...(await webmailOf(site, profile)) };
      return logOut(leaving, finish);
    },
  });
  return {
    keeper,
    // It was written here and nowhere else.
    loggedOut: async (id) => (await session.get(loggedOutKey(id))) as LoggedOut | undefined,
  };
}

/** A person may choose a shorter time, and a longer one only where they might turn it off altogether. */
function minutesFor({ idle: { minutes, mayDisable } }: Profile, { idleMinutes }: Settings): number {
  if (idleMinutes === undefined) return minutes;
  return mayDisable ? idleMinutes : Math.min(idleMinutes, minutes);
}

async function webmailOf(
  { origin }: Site,
  profile: () => Promise<Profile>,
): Promise<{ webmail: string; signOnLogOut: string | undefined }> {
  const known = (await profile()).webmails.find(({ url }) => new URL(url).origin === origin);
  return { webmail: known?.url ?? `${origin}/`, signOnLogOut: known?.signOnLogOut };
}

function loggedOutKey(id: string): string {
  return `logged-out:${id}`;
}
