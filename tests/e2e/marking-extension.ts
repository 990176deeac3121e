import { hosts } from './ground/webmails.ts';
import { openWorkplace, type Workplace } from './ground/workplace.ts';

const matches = Object.values(hosts).map((host) => `https://${host}/*`);

const manifest = {
  manifest_version: 3,
  name: 'Marks message views',
  version: '1.0',
  host_permissions: matches,
  content_scripts: [{ matches, js: ['mark.js'], all_frames: true }],
  browser_specific_settings: { gecko: { id: 'mark@vigie.example' } },
};

const script = `
const mark = () => {
  for (const view of document.querySelectorAll('#messagebody, .msg-body')) {
    if (view.querySelector('.mark')) continue;
    const host = view.appendChild(Object.assign(document.createElement('div'), { className: 'mark' }));
    host.attachShadow({ mode: 'open' }).innerHTML = '<p class="seen">seen</p>';
  }
};
new MutationObserver(mark).observe(document, { childList: true, subtree: true });
mark();
`;

/** Writes an extension that marks every message view, in an open shadow root. */
export async function writeMarkingExtension(): Promise<Workplace> {
  const place = await openWorkplace('mark');
  await place.write('manifest.json', JSON.stringify(manifest));
  await place.write('mark.js', script);
  await place.write('page.html', '<!doctype html><title>Own page</title><p>of the extension</p>');
  return place;
}
