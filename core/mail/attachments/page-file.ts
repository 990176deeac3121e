import type { AttachmentTrait } from '../../message.ts';
import { latinText } from '../bytes/find-bytes.ts';
import { decodeText } from '../bytes/decode-text.ts';
import type { Page } from '../html/page.ts';
import { readPage } from '../html/read-page.ts';
import type { Part } from '../source/parse-source.ts';
import { extensionOf, pageExtensions } from './extensions.ts';
import { isLeadingAway, isSmuggling } from './script-signs.ts';

/** Longest page file that is looked into whole. */
export const pageLimit = 8_000_000;

/** Whether an attached file is a page or a drawing that a browser opens, by what is said of it or how it begins. */
export function pageKind({ name, type, bytes }: Part): 'html' | 'svg' | undefined {
  const extension = extensionOf(name);
  if (type === 'image/svg+xml' || extension === 'svg') return 'svg';
  if (type === 'text/html' || type === 'application/xhtml+xml' || pageExtensions.has(extension)) return 'html';
  const start = latinText(bytes, 0, 512)
    .replaceAll('\u0000', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿)/u, '')
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|head|body|script)\b/u.test(start)) return 'html';
  return start.startsWith('<svg') || (start.startsWith('<?xml') && start.includes('<svg')) ? 'svg' : undefined;
}

/** Reads an attached page. */
export function readPageFile({ bytes }: Part): Page {
  return readPage(decodeText(bytes.subarray(0, pageLimit)));
}

/** What an attached page would do. */
export function* pageTraits(page: Page): Iterable<AttachmentTrait> {
  if (page.forms.length > 0) yield 'form';
  if (page.forms.some(({ asks }) => asks.has('password'))) yield 'password-field';
  const runs = page.links.some(({ href }) => /^\s*javascript:/iu.test(href));
  if (page.scripts.length > 0 || runs) yield 'script';
  // A link to bytes that the page carries is smuggling without a script.
  const carries = page.links.some(({ href }) => href.length > 1_000 && /^\s*data:(?!image\/)/iu.test(href));
  if (carries || isSmuggling(page.scripts.join('\n'))) yield 'smuggling';
  if (page.links.some(({ kind }) => kind === 'refresh') || page.scripts.some(isLeadingAway)) yield 'redirect';
}
