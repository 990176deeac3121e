import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Profile } from '../../core/profile/profile.ts';
import type { WebmailHost } from '../protocol/settings.ts';
import { kept } from './store/kept.ts';
import type { KeyValues } from './store/key-values.ts';

/** The webmails where Vigie works: the profile's, and those that the person asked for. */
export interface Hosts {
  readonly list: () => Promise<readonly WebmailHost[]>;
  /** Whether a script of ours may speak for a webmail of this origin. */
  readonly isWebmail: (origin: string) => Promise<boolean>;
  /** Whether the profile or the person says that this webmail has no adapter of its own. */
  readonly isGeneric: (origin: string) => Promise<boolean>;
  readonly enable: (origin: string) => Promise<void>;
  readonly disable: (origin: string) => Promise<void>;
  /** Has the browser run our script wherever it may, and nowhere else: after a start, a grant, another profile. */
  readonly register: () => Promise<void>;
  /** Runs it in the tabs that were open before an installation or an update; what ran there before ends. */
  readonly runInOpenTabs: () => Promise<void>;
}

const scriptId = 'vigie-webmails';

/** The hosts of this browser; what the manifest names already is the browser's own to run. */
export function hosts(disk: KeyValues, profile: () => Promise<Profile>): Hosts {
  const chosen = kept(disk, { key: 'hosts', schema: v.array(v.string()), initial: [] });
  const ofProfile = async (): Promise<ReadonlySet<string>> =>
    new Set((await profile()).webmails.map(({ url }) => new URL(url).origin));
  const isGranted = (origin: string): Promise<boolean> =>
    browser.permissions.contains({ origins: [patternOf(origin)] });
  const list = async (): Promise<readonly WebmailHost[]> => {
    const own = await ofProfile();
    const listed = [
      ...[...own].map((origin) => ({ origin, from: 'profile' as const })),
      ...(await chosen.read()).filter((each) => !own.has(each)).map((origin) => ({ origin, from: 'person' as const })),
    ];
    return Promise.all(
      listed.map(async (each) => ({
        ...each,
        granted: await isGranted(each.origin),
      })),
    );
  };
  const register = async (): Promise<void> => {
    const inManifest = new Set(
      (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
    );
    const matches = (await list())
      .filter(({ origin, granted }) => granted && !inManifest.has(patternOf(origin)))
      .map(({ origin }) => patternOf(origin));
    const before = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: scriptId, matches, js: ['content.js'], allFrames: true, runAt: 'document_end' },
    ]);
  };
  return {
    list,
    register,
    async runInOpenTabs() {
      const origins = (await list()).filter(({ granted }) => granted).map(({ origin }) => patternOf(origin));
      const tabs = origins.length === 0 ? [] : await browser.tabs.query({ url: origins });
      const run = tabs.map(async ({ id, discarded }) => {
        if (id === undefined || discarded) return;
        await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['content.js'] });
      });
      // A tab that shows an error, or is closed meanwhile, takes no script.
      await Promise.allSettled(run);
    },
    async isWebmail(origin) {
      // Asked with every question of a page: one permission is looked up, not those of all webmails.
      const isListed = (await ofProfile()).has(origin) || (await chosen.read()).includes(origin);
      return isListed && isGranted(origin);
    },
    isGeneric: async (origin) => {
      const { webmails } = await profile();
      const named = webmails.filter(({ url }) => new URL(url).origin === origin);
      return named.length === 0 || named.some(({ kind }) => kind === 'generic');
    },
    async enable(origin) {
      await chosen.change((before) => [...new Set([...before, origin])]);
      await register();
    },
    async disable(origin) {
      await chosen.change((before) => before.filter((each) => each !== origin));
      await browser.permissions.remove({ origins: [patternOf(origin)] });
      await register();
    },
  };
}

/** `https://webmail.ac-montpellier.fr` → `https://webmail.ac-montpellier.fr/*`; match patterns know no ports. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
