/** What an update manifest tells of the extension. */
export interface Published {
  /** As the browser calls it: Chromium's sixteen letters twice, Firefox's `vigie@vigie.example`. */
  readonly id: string;
  readonly version: string;
  /** Where the packed extension is: `https://vigie.ac-montpellier.fr/extension/vigie.crx`. */
  readonly url: string;
}

/** `updates.xml`, where Chromium, Chrome and Edge look for the newest version: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export function chromiumUpdates({ id, version, url }: Published, lowest: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(url)}" version="${version}" prodversionmin="${lowest}"/>
  </app>
</gupdate>
`;
}

/** `updates.json`, where Firefox looks for the newest version: https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export function firefoxUpdates({ id, version, url }: Published, lowest: string): string {
  const update = {
    version,
    update_link: url,
    applications: { gecko: { strict_min_version: lowest } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, undefined, 2)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
