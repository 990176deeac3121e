import { textFlow } from '../text/text-flow.ts';
import { collectForms } from './collect-forms.ts';
import { collectImages } from './collect-images.ts';
import { collectLinks } from './collect-links.ts';
import { blockElements, silentElements } from './elements.ts';
import { outermost, type Inside } from './inside.ts';
import { isSeen, lookInside } from './look.ts';
import { pageLimits, type Page } from './page.ts';
import { quotationAt } from './quotation.ts';
import { scanHtml, type Attributes, type PageVisitor } from './scan-html.ts';
import { stylesheet } from './stylesheet.ts';

/** Reads a page once, as a person with a mail program would see it. */
export function readPage(html: string): Page {
  const sheet = stylesheet();
  const links = collectLinks();
  const forms = collectForms();
  const images = collectImages();
  const scripts: string[] = [];
  const [visible, quoted, loose] = [textFlow(), textFlow(), textFlow()];
  let quotesRest = false;
  let hidden = 0;
  let base = '';
  let raw = '';

  function say(text: string, inside: Inside): void {
    if (inside.outlook) {
      inside.link?.text.add(text);
    } else if (isSeen(inside.look, sheet.paints())) {
      const add = inside.preformatted ? 'addLines' : 'add';
      visible[add](text);
      quoted[add](text, quotesRest || inside.quoted ? '> ' : '');
      (inside.link?.text ?? loose)[add](text);
    } else {
      hidden += text.trim().length;
    }
  }

  function separate(name: string, { outlook }: Inside): void {
    const how = blockElements.has(name)
      ? 'line'
      : name === 'td' || name === 'th' || name === 'img'
        ? 'space'
        : undefined;
    if (how !== undefined && !outlook) for (const flow of [visible, quoted, loose]) flow[how]();
  }

  function runs(script: string): void {
    if (script !== '' && scripts.length < pageLimits.scripts) scripts.push(script);
  }

  function meet(name: string, attributes: Attributes, inside: Inside): void {
    if (name === 'base' && base === '') base = attributes.get('href') ?? '';
    if (name === 'script') runs(attributes.get('src') ?? '');
    if (name === 'img') inside.link?.alt.add(` ${attributes.get('alt') ?? ''}`);
    if (name === 'input' || name === 'textarea' || name === 'select') {
      forms.field(name, attributes, inside.form);
      say(` ${attributes.get(attributes.get('type') === 'submit' ? 'value' : 'placeholder') ?? ''} `, inside);
    }
    for (const [attribute, value] of attributes) if (attribute.startsWith('on')) runs(value);
  }

  const visitor: PageVisitor<Inside> = {
    open: (name, attributes, outside) => {
      separate(name, outside);
      const quotation = quotationAt(name, attributes);
      quotesRest ||= quotation === 'after';
      const link = links.open(name, attributes);
      const style = sheet.styleOf(name, attributes);
      images.add(name, attributes, style);
      const inside: Inside = {
        look: lookInside(name, outside.look, attributes, style),
        silent: silentElements.has(name) ? name : outside.silent,
        quoted: outside.quoted || quotation === 'inside',
        preformatted: outside.preformatted || name === 'pre' || name === 'textarea',
        link: link ?? outside.link,
        opensLink: link !== undefined,
        // A form in a form is none: browsers go on with the outer one.
        form: outside.form ?? (name === 'form' ? forms.open(attributes) : undefined),
        outlook: outside.outlook,
      };
      if (inside.silent === name) raw = '';
      meet(name, attributes, inside);
      return inside;
    },
    close: (name, inside) => {
      if (inside.link && inside.opensLink) links.close(inside.link);
      if (name === 'style') sheet.read(raw);
      if (name === 'script') runs(raw);
      separate(name, inside);
    },
    text: (text, inside) => {
      if (inside.silent === undefined) say(text, inside);
      else if (inside.silent === 'style' || inside.silent === 'script') raw += text;
    },
    comment: (text, inside) => {
      if (inside.outlook || !text.startsWith('[if ') || text.startsWith('[if !')) return;
      const start = text.indexOf(']>') + 2;
      const end = text.lastIndexOf('<![');
      scanHtml(text.slice(start, end > start ? end : undefined), { ...outermost, outlook: true }, visitor);
    },
  };
  scanHtml(html, outermost, visitor);

  const asking = forms.forms(scripts.length > 0);
  for (const { action, label } of asking) links.add('form', action ?? '', label);
  return {
    visible: visible.toString(),
    quoted: quoted.toString(),
    loose: loose.toString(),
    hidden,
    base,
    links: links.links,
    forms: asking,
    images: images.images,
    scripts,
  };
}
