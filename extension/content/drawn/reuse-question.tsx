import { render } from 'preact';
import { passwordTexts } from '../../../core/password/texts/advice-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { SecurityMarkSign } from '../../../ui/security-mark.tsx';
import type { JudgedPage } from '../../protocol/guards.ts';
import { isolated } from './isolated.ts';

/**
 * The alarm: explains over the page, and gives whether the person goes on. The password is not in it. A page that takes the question away
 * is answered by staying.
 */
export function askBeforeReuse(
  field: HTMLElement,
  { language, mark }: Pick<JudgedPage, 'language' | 'mark'>,
  isHeld: boolean,
): Promise<boolean> {
  const { ownerDocument: document } = field;
  const { host, inside } = isolated(document, 'vigie-question', 'over', language);
  const { title, what, held, notHeld, advice, leave, goOn } = passwordTexts(language).reuse;
  return new Promise((resolve) => {
    const answer = (goesOn: boolean): void => {
      watch.disconnect();
      render(undefined, inside);
      host.remove();
      resolve(goesOn);
    };
    const watch = new MutationObserver(() => host.isConnected || answer(false));
    document.documentElement.append(host);
    watch.observe(document, { childList: true });
    watch.observe(document.documentElement, { childList: true });
    render(
      <Dialog labelledBy="question" describedBy="what" alert onEscape={() => answer(false)}>
        <div class="v-stack">
          <h2 id="question">{title}</h2>
          {mark && <SecurityMarkSign mark={mark} language={language} />}
          <p id="what">
            {what(location.hostname)} {isHeld ? held : notHeld}
          </p>
          <ul class="v-points" role="list">
            {advice.map((point) => (
              <li key={point}>
                <Icon name="note" />
                <span>{point}</span>
              </li>
            ))}
          </ul>
          <div class="v-row">
            <Button look="primary" autofocus onPress={() => answer(false)}>
              {leave}
            </Button>
            <Button look="plain" onPress={() => answer(true)}>
              {goOn}
            </Button>
          </div>
        </div>
      </Dialog>,
      inside,
    );
  });
}
