import browser from 'webextension-polyfill';

/**
 * The consent to hand on personal communications, which Firefox wants an add-on to ask for when it does, and not at its installation. Asked
 * once; to be taken back in Firefox's own page of add-ons. Chromium knows nothing of the kind: there the form is the consent.
 */
export async function consentToReport(): Promise<boolean> {
  if (!('getBrowserInfo' in browser.runtime)) return true;
  // Younger than the polyfill's types.
  return browser.permissions.request({ data_collection: ['personalCommunications'] } as object);
}
