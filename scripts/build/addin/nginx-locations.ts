import type { HostingHeaders } from './hosting-headers.ts';

/** The headers as nginx says them, for a `server` block to include: a `location` for each entry, below the path where the add-in stands. */
export function nginxLocations(headers: HostingHeaders, path: string): string {
  const everywhere = headers['*'] ?? {};
  const blocks = Object.entries(headers).map(([file, own]) => {
    const lines = Object.entries({ ...everywhere, ...own }).map(
      ([name, value]) => `  add_header ${name} "${value}" always;\n`,
    );
    return `location ${placeOf(file, path)} {\n${lines.join('')}}\n`;
  });
  return blocks.join('');
}

/** `*` → `/`, `assets/*` → `/assets/`, `pane.html` → `= /pane.html`. */
function placeOf(file: string, path: string): string {
  return file.endsWith('*') ? `${path}${file.slice(0, -1)}` : `= ${path}${file}`;
}
