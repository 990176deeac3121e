/** What classic Outlook looks for before its event runtime may ask another origin for anything: the file at a fixed place of the host. */
export function allowedScripts(address: string): string {
  return `${JSON.stringify({ allowed: [`${address}events.js`] }, undefined, 2)}\n`;
}
