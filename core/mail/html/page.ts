import type { Form } from '../../message.ts';

/** Something in a page that leads out of it, its address as written. */
export interface PageLink {
  readonly kind: 'anchor' | 'area' | 'button' | 'form' | 'refresh';
  /** What can be read on it, or the alt text of its pictures. */
  readonly text: string;
  readonly href: string;
}

/** A form, or fields that stand outside of any. */
export interface PageForm {
  /** As written; `undefined` when it names none. */
  readonly action: string | undefined;
  readonly asks: Form['asks'];
}

/** A picture, its address as written. */
export interface PageImage {
  readonly source: string;
  readonly alt: string;
}

/** What a page says and holds. */
export interface Page {
  readonly visible: string;
  /** `visible` with `> ` before the lines that quote another message. */
  readonly quoted: string;
  /** What is visible outside of links. */
  readonly loose: string;
  /** Characters that are there and cannot be seen. */
  readonly hidden: number;
  /** The address that others are relative to, as written; empty when there is none. */
  readonly base: string;
  readonly links: readonly PageLink[];
  readonly forms: readonly PageForm[];
  readonly images: readonly PageImage[];
  /** Scripts, event attributes too. */
  readonly scripts: readonly string[];
}

/** No more of each of these is kept of one page. */
export const pageLimits = { links: 10_000, forms: 100, images: 500, scripts: 1_000, text: 1_000 } as const;
