/** The profile that this extension was built for, as it stands in its file. */
declare const VIGIE_PROFILE: unknown;
/** Whether tests may look into shadow roots. */
declare const VIGIE_OPEN_SHADOW: boolean;
/** How long a minute lasts. */
declare const VIGIE_MINUTE: number;

/** The profile's file, not yet read: the build checked that it is one. */
export function builtProfile(): unknown {
  return VIGIE_PROFILE;
}

/** How shadow roots in other people's pages are opened: `closed`, except in builds for tests. */
export function shadowMode(): ShadowRootMode {
  return VIGIE_OPEN_SHADOW ? 'open' : 'closed';
}

/** How long a minute lasts of those that people wait for, until a log-out or the next attempt to send, in milliseconds: 60 000, but in builds for tests, which cannot wait. */
export function minute(): number {
  return VIGIE_MINUTE;
}
