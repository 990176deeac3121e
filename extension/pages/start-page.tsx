import { type ComponentChild, render } from 'preact';
import { ask } from '../bus.ts';
import type { SettingsView } from '../protocol/settings.ts';
import type { Language } from '../../core/texts/card.ts';
import { messageOf } from './answer.ts';
import { pageWords } from './page-words.ts';
import { Notice } from '../../ui/notice.tsx';

/**
 * Begins a page: asks in which language the person reads, sets it on the document, and shows the page. What goes wrong is shown, and told
 * to the background for popup and diagnostics.
 */
export async function startPage(
  name: string,
  titleIn: (language: Language) => string,
  page: (settings: SettingsView) => ComponentChild,
): Promise<void> {
  addEventListener('error', ({ error }) => {
    void tellFault(name, error);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    void tellFault(name, reason);
  });
  try {
    const settings = await ask({ kind: 'read-settings' });
    const { language } = settings.inForce;
    document.documentElement.lang = language;
    document.title = `${titleIn(language)} – Vigie`;
    render(page(settings), document.body);
  } catch (error) {
    const words = pageWords.fr;
    render(
      <main class="p-page">
        <Notice kind="caution" title={words.failed} live>
          <p>{words.failedMore}</p>
          <p class="v-muted">{messageOf(error)}</p>
        </Notice>
      </main>,
      document.body,
    );
    await tellFault(name, error);
  }
}

async function tellFault(page: string, error: unknown): Promise<void> {
  try {
    await ask({ kind: 'tell-fault', where: `page ${page}`, what: messageOf(error).slice(0, 2000) });
  } catch {
    // Nobody is left to tell: the page itself shows what it could not do.
  }
}

/** What stands under a name in the page's address: `fromAddress('draft')` of `report.html?draft=0f1e…`. */
export function fromAddress(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}
