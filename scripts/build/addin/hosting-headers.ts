import type { Profile } from '../../../core/profile/profile.ts';

/** Where Microsoft serves office.js, and what office.js itself loads. */
const office = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];
/** Outlook on the web, as far as Microsoft tells. */
const outlooks = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
  'https://*.officeapps.live.com',
];

/** Headers for a host to send, by file; `*` for all. Nothing but Microsoft's library and the organisation's own servers is let in. */
export type HostingHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the host of the add-in must send, for the profile that it was built for; `more` are Exchanges of one's own: `https://mail.ac-example.fr`. */
export function hostingHeaders(profile: Profile, more: readonly string[] = []): HostingHeaders {
  const everywhere = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), clipboard-write=(self)',
    'cache-control': 'no-cache',
  };
  const inOutlook = { 'content-security-policy': policy(profile, office, [...outlooks, ...more]) };
  return {
    '*': everywhere,
    'pane.html': inOutlook,
    'compose.html': inOutlook,
    'events.html': inOutlook,
    // Alone it loads nothing of anybody's, and stands in nobody's frame.
    'check.html': { 'content-security-policy': policy(profile, [], []) },
    // Their names change with their content.
    'assets/*': { 'cache-control': 'public, max-age=31536000, immutable' },
    // Outlook for Windows does not show icons that it may not keep.
    'icons/*': { 'cache-control': 'public, max-age=86400' },
  };
}

/** The policy of a page, also written into the page for hosts that send no headers. */
export function pagePolicy(profile: Profile, isInOutlook: boolean): string {
  return directives(profile, isInOutlook ? office : []).join('; ');
}

function policy(profile: Profile, scripts: readonly string[], frames: readonly string[]): string {
  const ancestors = frames.length === 0 ? "'none'" : frames.join(' ');
  return [...directives(profile, scripts), `frame-ancestors ${ancestors}`].join('; ');
}

function directives({ report, feed }: Profile, scripts: readonly string[]): readonly string[] {
  const servers = new Set([report.server, feed.url].flatMap((url) => (url === undefined ? [] : [new URL(url).origin])));
  return [
    "default-src 'none'",
    // WebAssembly reads the QR codes.
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...scripts].join(' ')}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${["'self'", ...servers].join(' ')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
