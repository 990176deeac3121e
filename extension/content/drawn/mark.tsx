import { render } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import { isolated } from './isolated.ts';

/** Sets a sign after an element of the page, and gives what takes it away. */
export function setMark(after: Element, level: 'caution' | 'danger', title: string, language: string): () => void {
  const { host, inside } = isolated(after.ownerDocument, 'vigie-mark', 'inline', language);
  host.setAttribute('role', 'img');
  host.setAttribute('aria-label', title);
  render(
    <span class={`v-link-mark v-link-mark--${level}`}>
      <Icon name={level} />
    </span>,
    inside,
  );
  after.after(host);
  return () => {
    render(undefined, inside);
    host.remove();
  };
}
