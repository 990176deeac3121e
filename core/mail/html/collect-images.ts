import type { Declarations } from './declarations.ts';
import { pageLimits, type PageImage } from './page.ts';
import type { Attributes } from './scan-html.ts';

/** Collects the pictures of a page. */
export interface ImageCollector {
  readonly add: (name: string, attributes: Attributes, style: Declarations) => void;
  readonly images: readonly PageImage[];
}

/** An empty collection. */
export function collectImages(): ImageCollector {
  const images: PageImage[] = [];
  return {
    images,
    add: (name, attributes, style) => {
      const source = name === 'img' ? attributes.get('src') : (attributes.get('background') ?? painted(style));
      if (source === undefined || source === '' || images.length >= pageLimits.images) return;
      images.push({ source, alt: (attributes.get('alt') ?? '').slice(0, pageLimits.text) });
    },
  };
}

/** `background: url('https://exemple.fr/fond.png') no-repeat` */
function painted(style: Declarations): string | undefined {
  const value = style.get('background-image') ?? style.get('background') ?? '';
  const start = value.indexOf('url(');
  const end = value.indexOf(')', start);
  return start < 0 || end < 0 ? undefined : value.slice(start + 4, end).replace(/["'\s]/gu, '');
}
