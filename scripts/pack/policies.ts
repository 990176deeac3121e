/** What a policy installs, and with which profile. */
export interface Deployed {
  readonly id: string;
  /** Chromium: of `updates.xml`. Firefox: of the add-on itself. */
  readonly url: string;
  /** Takes the place of the profile that was built in; `undefined` for none. */
  readonly profile: unknown;
}

/** For `/etc/chromium/policies/managed`, `/etc/opt/chrome/policies/managed`, `/etc/opt/edge/policies/managed`; elsewhere the same by other means. */
export function chromiumPolicy({ id, url, profile }: Deployed): object {
  return {
    ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: url, toolbar_pin: 'force_pinned' } },
    ...(profile !== undefined && { '3rdparty': { extensions: { [id]: profile } } }),
  };
}

/** For `/etc/firefox/policies/policies.json`, or `distribution/policies.json` beside the program. */
export function firefoxPolicy({ id, url, profile }: Deployed): object {
  return {
    policies: {
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: url, default_area: 'navbar' } },
      ...(profile !== undefined && { '3rdparty': { Extensions: { [id]: profile } } }),
    },
  };
}
