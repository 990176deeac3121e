import { longestMinutes } from '../../core/idle/idle-policy.ts';
import browser from 'webextension-polyfill';
import type { Profile } from '../../core/profile/profile.ts';
import type { Organisation, Settings, SettingsView } from '../protocol/settings.ts';
import type { Background } from './background.ts';
import { isSameOwner } from './known/owner.ts';
import type { TrustEntry } from './known/trust.ts';
import { openMailboxes } from './tabs/open-mailboxes.ts';

/** What is set, what is in force, and what the organisation has decided. */
export async function settingsView(background: Background): Promise<SettingsView> {
  const { profile, from } = await background.profiles.inForce();
  const [settings, language, trusted, open, hosts, notifications, privateWindows] = await Promise.all([
    background.settings.read(),
    background.language(),
    background.knowledge.trust.all(),
    openMailboxes(background.frames),
    background.hosts.list(),
    browser.permissions.contains({ permissions: ['notifications'] }),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  const { idle } = profile;
  const locked = lockedSettings(profile, settings.sharedComputer);
  return {
    settings,
    inForce: {
      language,
      mark: settings.mark,
      idleMinutes: Math.min(settings.idleMinutes ?? idle.minutes, longestMinutes(profile, settings.sharedComputer)),
      idleOff: settings.idleOff && !locked.includes('idleOff'),
      sharedComputer: settings.sharedComputer,
    },
    locked,
    managed: from === 'policy',
    trusted: trusted.filter(({ owner }) => open.some((each) => isSameOwner(each, owner))).map(shown),
    hosts,
    allowed: { notifications, privateWindows },
    organisation: organisationOf(profile, language),
  };
}

function shown({ id, what, name, owner, since }: TrustEntry): SettingsView['trusted'][number] {
  const { hostname } = new URL(owner.webmail);
  return { id, what, name, webmail: hostname, mailbox: owner.mailbox, since: new Date(since).toISOString() };
}

/** Settings that the organisation has decided: whether log-out may be turned off. */
export function lockedSettings({ idle }: Profile, sharedComputer: boolean): readonly (keyof Settings)[] {
  const mayDisable = sharedComputer ? idle.sharedComputer.mayDisable : idle.mayDisable;
  return mayDisable ? [] : ['idleOff'];
}

function organisationOf(profile: Profile, language: 'fr' | 'en'): Organisation {
  const { organisation, contacts, passwords, report, idle, webmails } = profile;
  return { name: organisation.name[language], contacts, passwords, report, idle, webmails };
}
