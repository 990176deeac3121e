import { render } from 'preact';
import { passwordTexts } from '../../../core/password/texts/advice-words.ts';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { isolated } from './isolated.ts';

/** The alarm: explains over the page, and gives whether the person goes on. The password is not in it. */
export function askBeforeReuse(document: Document, language: Language): Promise<boolean> {
  const { host, inside } = isolated(document, 'vigie-question', 'over', language);
  const { title, what, advice, leave, goOn } = passwordTexts(language).reuse;
  return new Promise((resolve) => {
    const answer = (goesOn: boolean): void => {
      render(undefined, inside);
      host.remove();
      resolve(goesOn);
    };
    document.documentElement.append(host);
    render(
      <Dialog labelledBy="question" describedBy="what" alert onEscape={() => answer(false)}>
        <div class="v-stack">
          <h2 id="question">{title}</h2>
          <p id="what">{what(document.location.hostname)}</p>
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
