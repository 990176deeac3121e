import { scanHtml, type Attributes } from '../../core/mail/html/scan-html.ts';
import { voidElements } from '../../core/mail/html/elements.ts';
import { allowedAttributes, allowedElements, droppedElements, inertElements } from './allowed-markup.ts';
import { ownPicture } from './embedded-pictures.ts';
import { escapeHtml } from './escape-html.ts';
import { rewriteStyle } from './rewrite-style.ts';

/** How deep a preview is nested: browsers lay out what is deeper very slowly, or not at all. */
const deepest = 200;

interface Place {
  readonly depth: number;
  /** In something that goes with all that it holds. */
  readonly dropped: boolean;
  readonly closing: string;
}

/** The same page with nothing in it that loads, runs, is sent or leads anywhere. Pictures are those that the message carries. */
export function rewritePage(html: string, pictures: ReadonlyMap<string, string>): string {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  scanHtml<Place>(
    html,
    { depth: 0, dropped: false, closing: '' },
    {
      open: (name, attributes, outside) => {
        const { depth, dropped } = outside;
        if (dropped || droppedElements.has(name)) return { depth, dropped: true, closing: '' };
        if (depth >= deepest) return { ...outside, closing: '' };
        if (name === 'img') write(picture(attributes, pictures));
        else if (inertElements.has(name)) return openInert(name, attributes, depth, write);
        else if (allowedElements.has(name)) {
          write(`<${name}${attributesOf(name, attributes)}>`);
          return { depth: depth + 1, dropped, closing: voidElements.has(name) ? '' : `</${name}>` };
        } else if (name === 'body') {
          write(`<div${attributesOf(name, attributes)}>`);
          return { depth: depth + 1, dropped, closing: '</div>' };
        }
        return { ...outside, closing: '' };
      },
      close: (_name, { closing }) => write(closing),
      text: (text, { dropped }) => {
        if (!dropped) write(escapeHtml(text));
      },
      comment: () => undefined,
    },
  );
  return written.join('');
}

/** A field or button becomes a box that says what it was. */
function openInert(name: string, attributes: Attributes, depth: number, write: (text: string) => void): Place {
  const kind = attributes.get('type')?.toLowerCase() ?? 'text';
  if (name === 'input' && kind === 'hidden') return { depth, dropped: true, closing: '' };
  const label = attributes.get('value') ?? attributes.get('placeholder') ?? '';
  const shown = name === 'input' ? (kind === 'password' ? `••••• ${label}` : label) : '';
  write(
    `<span class="vigie-field" title="&lt;${name}${name === 'input' ? ` ${escapeHtml(kind)}` : ''}&gt;">${escapeHtml(shown)}`,
  );
  return { depth: depth + 1, dropped: false, closing: '</span>' };
}

function picture(attributes: Attributes, pictures: ReadonlyMap<string, string>): string {
  const source = (attributes.get('src') ?? '').trim();
  const carried = /^cid:/iu.test(source) ? pictures.get(contentId(source.slice(4))) : ownPicture(source);
  const alt = escapeHtml(attributes.get('alt') ?? '');
  if (carried === undefined) return `<span class="vigie-picture">${alt}</span>`;
  return `<img src="${carried}" alt="${alt}"${attributesOf('img', attributes)}>`;
}

function contentId(name: string): string {
  const bare = name.replaceAll(/[<>\s]/gu, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare; // A percent sign that encodes nothing belongs to the name.
  }
}

function attributesOf(name: string, attributes: Attributes): string {
  let text = '';
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') {
      const style = rewriteStyle(value);
      if (style !== '') text += ` style="${escapeHtml(style)}"`;
    } else if (attribute === 'href' && name === 'a') {
      // Where it leads, to be read by who points at it; nothing follows it.
      text += ` class="vigie-link" title="${escapeHtml(defanged(value))}"`;
    } else if (allowedAttributes.has(attribute) && !(attribute === 'title' && attributes.has('href'))) {
      text += ` ${attribute}="${escapeHtml(value.slice(0, 1000))}"`;
    }
  }
  return text;
}

/** No program that reads the preview makes a link of it again. */
function defanged(address: string): string {
  return address.trim().slice(0, 2000).replace(/^http/iu, 'hxxp').replace('://', '[://]');
}
