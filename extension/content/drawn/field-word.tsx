import { render } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import { SecurityMarkSign } from '../../../ui/security-mark.tsx';
import type { JudgedPage } from '../../protocol/guards.ts';
import { isolated } from './isolated.ts';

/** Pixels that stay free on either side. */
const margin = 4;

/** A word under a field as long as it has the focus: over the page, whose layout it leaves alone. */
export function fieldWord(
  field: HTMLElement,
  { title, reason }: { readonly title: string; readonly reason: string },
  { language, mark }: Pick<JudgedPage, 'language' | 'mark'>,
): void {
  const { ownerDocument: document } = field;
  const { host, inside } = isolated(document, 'vigie-word', 'over', language);
  render(
    <div class="v-tip">
      <Notice kind="caution" title={title} live>
        <p>{reason}</p>
        {mark && <SecurityMarkSign mark={mark} language={language} />}
      </Notice>
    </div>,
    inside,
  );
  const { left, bottom } = field.getBoundingClientRect();
  document.documentElement.append(host);
  // A field at the right edge of a narrow window leaves no room below itself: the word begins further left then.
  const most = document.documentElement.clientWidth - host.getBoundingClientRect().width - margin;
  host.style.setProperty('left', `${Math.max(margin, Math.min(left, most))}px`, 'important');
  host.style.setProperty('top', `${bottom + 6}px`, 'important');
  const erase = (): void => {
    render(undefined, inside);
    host.remove();
  };
  field.addEventListener('blur', erase, { once: true });
}
