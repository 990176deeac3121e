/** Pages of the extension that others lead to, each `extension/pages/NAME.html`, by what is theirs in the address. */
export const pageNames = {
  /** `report.html?draft=ID` */
  report: 'report.html',
  /** The interstitial: `warning.html?warning=ID` */
  warning: 'warning.html',
  popup: 'popup.html',
  options: 'options.html',
  check: 'check.html',
  diagnostics: 'diagnostics.html',
  welcome: 'welcome.html',
  /** After a log-out: `signed-out.html?id=ID` */
  signedOut: 'signed-out.html',
} as const;
