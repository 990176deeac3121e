import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { keyActions, type KeyAction } from '../state/keys.ts';
import { helpWords } from '../words/help-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** What each key does, how the console works, and the switch for its keys. */
export function HelpDialog(): JSX.Element {
  const { helpOpen, preferences } = useDesk();
  const language = useLanguage();
  const words = helpWords[language];
  const id = useId();
  const close = (): void => {
    helpOpen.value = false;
  };
  return (
    <Dialog labelledBy={id} onEscape={close}>
      <div class="v-stack">
        <h2 id={id}>{words.title}</h2>
        <dl class="c-keys">
          {keyActions.map(([key, action]) => (
            <KeyLine key={key} name={key} what={words.keys[nameOf(action)]} />
          ))}
          <KeyLine name={words.enterKey} what={words.enter} />
          <KeyLine name={words.escapeKey} what={words.escape} />
        </dl>
        <h3>{words.watchTitle}</h3>
        <dl class="c-keys">
          {keyActions.map(([key, action]) =>
            action.do === 'decide' ? <KeyLine key={key} name={key} what={words.watchKeys[action.decision]} /> : null,
          )}
        </dl>
        <label class="v-choice">
          <input
            type="checkbox"
            checked={preferences.keys.value}
            onChange={({ currentTarget }) => {
              preferences.keys.value = currentTarget.checked;
            }}
          />
          <span>
            {words.on}
            <span class="v-choice__hint">{words.onHint}</span>
          </span>
        </label>
        <h3>{words.how}</h3>
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="c-confirm">
          <Button onPress={close}>{shellWords[language].close}</Button>
        </p>
      </div>
    </Dialog>
  );
}

function nameOf(action: KeyAction): keyof (typeof helpWords)['fr']['keys'] {
  return action.do === 'decide' ? action.decision : action.do;
}

function KeyLine({ name, what }: { readonly name: string; readonly what: string }): JSX.Element {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{what}</dd>
    </div>
  );
}
