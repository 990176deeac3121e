import type { Profile } from '../../core/profile/profile.ts';

/** The browsers that an extension is built for; Edge takes Chrome's. */
export type ExtensionBrowser = 'chrome' | 'firefox';

/** As much of `manifest.json` as the build changes. */
export interface Manifest {
  readonly [key: string]: unknown;
  readonly background: {
    readonly service_worker: string;
    readonly scripts: readonly string[];
    readonly type: string;
  };
  readonly host_permissions: readonly string[];
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** Every site of the Web, as `extension/every-site.ts` asks for it. */
const everySite = ['https://*/*', 'http://*/*'];

/** Keys that only the other browser understands, and that this one complains of. */
const foreign: Readonly<Record<ExtensionBrowser, readonly string[]>> = {
  chrome: ['browser_specific_settings'],
  firefox: ['key', 'minimum_chrome_version'],
};

/** The manifest for one browser: the webmails of the profile, the version, and the background that this browser runs. */
export function manifestFor(browser: ExtensionBrowser, source: Manifest, version: string, profile: Profile): object {
  const { service_worker: worker, scripts, type } = source.background;
  const matches = webmailMatches(profile);
  const isGranted = profile.pageGuard === 'granted';
  const stamped = {
    ...source,
    version,
    background: browser === 'chrome' ? { service_worker: worker, type } : { scripts, type },
    host_permissions: isGranted ? [...new Set([...matches, ...everySite])] : matches,
    permissions: isGranted ? [...source.permissions, 'webNavigation'] : source.permissions,
    content_scripts: source.content_scripts.map((each) => ({ ...each, matches })),
    content_security_policy: policyFor(source, profile),
  };
  return Object.fromEntries(Object.entries(stamped).filter(([key]) => !foreign[browser].includes(key)));
}

/** The policy of our own pages lets https out; a report server on this very machine, which has none, by its name alone. */
function policyFor(
  { content_security_policy: policy }: Manifest,
  { report }: Profile,
): Manifest['content_security_policy'] {
  if (report.server === undefined || !report.server.startsWith('http:')) return policy;
  const { origin } = new URL(report.server);
  return { extension_pages: policy.extension_pages.replace('connect-src ', `connect-src ${origin} `) };
}

/** The webmails of a profile as match patterns, which know no ports: `https://webmail.ac-montpellier.fr/*`. */
function webmailMatches({ webmails }: Pick<Profile, 'webmails'>): readonly string[] {
  const patterns = webmails.map(({ url }) => {
    const { protocol, hostname } = new URL(url);
    return `${protocol}//${hostname}/*`;
  });
  return [...new Set(patterns)];
}
