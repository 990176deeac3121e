import { render } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import { SecurityMarkSign } from '../../../ui/security-mark.tsx';
import type { JudgedPage } from '../../protocol/guards.ts';
import { isolated } from './isolated.ts';

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
  host.style.setProperty('left', `${Math.max(4, left)}px`, 'important');
  host.style.setProperty('top', `${bottom + 6}px`, 'important');
  const erase = (): void => {
    render(undefined, inside);
    host.remove();
  };
  field.addEventListener('blur', erase, { once: true });
}
