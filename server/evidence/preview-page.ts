import { parseSource } from '../../core/mail/source/parse-source.ts';
import { embeddedPictures } from './embedded-pictures.ts';
import { rewritePage } from './rewrite-page.ts';

/** Longest page that is shown; its beginning tells what it is. */
const pageLimit = 4_000_000;

/** How the preview shows what it took out. */
const style = `
html { color-scheme: light; background: #fff; color: #1a1a1a; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 16px; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { max-width: 100%; }
.vigie-link { color: #0b5a6b; text-decoration: underline dotted; cursor: help; }
.vigie-field { display: inline-block; min-width: 8em; min-height: 1.2em; padding: 2px 6px; border: 1px dashed #767676; background: #f4f4f4; color: #444; }
.vigie-picture { display: inline-block; min-width: 1.5em; min-height: 1.2em; padding: 0 4px; border: 1px dotted #999; color: #555; font-size: 0.85em; }
`;

/** A page that shows what the message's HTML looks like and asks nobody for anything; `undefined` for a message without HTML. */
export async function previewPage(source: Uint8Array): Promise<string | undefined> {
  const { html, parts } = await parseSource(source);
  if (html === '') return undefined;
  const body = rewritePage(html.slice(0, pageLimit), embeddedPictures(parts));
  return `<!doctype html>\n<html lang="und"><head><meta charset="utf-8"><title>Vigie</title><style>${style}</style></head><body>${body}</body></html>\n`;
}
