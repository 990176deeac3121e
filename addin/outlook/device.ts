/** What a person has in front of them: how it is locked differs, and whether Outlook can pin a pane. */
export type Device = 'windows' | 'mac' | 'phone' | 'other';

/** The device, by what Office and the browser say of it: `deviceFrom('OfficeOnline', 'MacIntel')` is `mac`. */
export function deviceFrom(office: string | undefined, browser: string): Device {
  if (office === 'PC') return 'windows';
  if (office === 'Mac') return 'mac';
  if (office === 'iOS' || office === 'Android') return 'phone';
  if (browser.startsWith('Win')) return 'windows';
  if (browser.startsWith('Mac')) return 'mac';
  return /iPhone|iPad|Android/u.test(browser) ? 'phone' : 'other';
}

/** The device that this page is on. */
export function deviceAtHand(): Device {
  const { Office: office } = globalThis as { readonly Office?: { readonly context?: { readonly platform?: unknown } } };
  const platform = office?.context?.platform;
  return deviceFrom(typeof platform === 'string' ? platform : undefined, navigator.platform);
}
