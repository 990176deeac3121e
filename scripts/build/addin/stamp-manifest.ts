/** The address that stands in `addin/manifest.xml`, for the build to put another in its place. */
const written = 'https://vigie.example/';

/** The manifest for one host: its address, and the version, of which Outlook wants four numbers. */
export function stampManifest(source: string, address: string, version: string): string {
  const [numbers = ''] = /^\d{1,5}\.\d{1,5}\.\d{1,5}/u.exec(version) ?? [];
  if (numbers === '') throw new Error(`${version} is no version`);
  return source
    .replaceAll(written, escapeAttribute(address))
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${numbers}.0</Version>`)
    .replace(/^<!--.*?-->\n/msu, '');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
