import browser from 'webextension-polyfill';
import type { DiagnosedWebmail } from '../../protocol/page-state.ts';
import { adapters } from '../../webmail/adapters.ts';
import type { Background } from '../background.ts';
import type { Handler } from '../handler.ts';
import { backgroundTexts } from '../texts.ts';

/** All that the helpdesk needs to know, without a word of any message and without any person's address. */
export const diagnose: Handler<'diagnose'> = async (_request, _place, background) => {
  const { profiles, feed, queue, faults, hosts, language } = background;
  const { profile, from, problems } = await profiles.inForce();
  const [status, reports, listed] = await Promise.all([feed.status(profile), queue.all(), hosts.list()]);
  const words = backgroundTexts[await language()].conflicts;
  return {
    version: browser.runtime.getManifest().version,
    browser: browserName(),
    profile: { organisation: profile.organisation.id, from },
    policyProblems: problems,
    webmails: await webmailsOf(background),
    feed: { url: profile.feed.url, ...status },
    reports: {
      waiting: reports.filter(({ state }) => state.kind === 'waiting').length,
      sent: reports.filter(({ state }) => state.kind === 'received').length,
      server: profile.report.server,
    },
    privateWindows: await browser.extension.isAllowedIncognitoAccess(),
    notifications: await browser.permissions.contains({ permissions: ['notifications'] }),
    faults: await faults.all(),
    conflicts: [
      ...(listed.some((host) => host.from === 'profile' && !host.granted) ? [words['no-permission']] : []),
      ...(problems.length > 0 ? [words['no-policy']] : []),
    ],
  };
};

/** `Firefox 153.0`; Chromium's user agent says no more than its major version, which is enough. */
function browserName(): string {
  const { userAgent } = navigator;
  const known = ['Edg', 'Firefox', 'Chrome'].flatMap(
    (name) => userAgent.split(' ').find((word) => word.includes(`${name}/`)) ?? [],
  );
  return known[0]?.replace('/', ' ') ?? 'unknown';
}

async function webmailsOf({ frames, hosts }: Background): Promise<readonly DiagnosedWebmail[]> {
  const listed = await hosts.list();
  return (await frames.all()).map(({ origin, state: { webmail, nearest, marks, steps, messages } }) => ({
    ...knownOf(webmail ?? nearest),
    origin,
    granted: listed.some((host) => host.origin === origin && host.granted),
    webmail,
    marks,
    steps,
    failures: messages.flatMap(({ failed }) => failed ?? []),
  }));
}

function knownOf(webmail: string | undefined): Pick<DiagnosedWebmail, 'name' | 'verified'> {
  const adapter = adapters.find(({ id }) => id === webmail);
  return { name: adapter?.name, verified: adapter?.verified };
}
