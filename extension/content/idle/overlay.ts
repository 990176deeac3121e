import theme from '../../../ui/theme.css?inline';
import { shadowMode } from '../../built.ts';

/** A place of our own over the page, into which the page's styles and scripts do not reach. */
export interface Overlay {
  /** Where parts are drawn. */
  readonly place: HTMLElement;
  readonly remove: () => void;
}

/** Opens one at the end of the document, where no layout of the webmail is disturbed. */
export function openOverlay(document: Document, language: string): Overlay {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const root = host.attachShadow({ mode: shadowMode() });
  const style = document.createElement('style');
  style.textContent = theme;
  const place = document.createElement('div');
  place.className = 'vigie';
  place.lang = language;
  root.append(style, place);
  document.documentElement.append(host);
  return { place, remove: () => host.remove() };
}
