import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '../../../ui/icon.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { queueWords } from '../words/queue-words.ts';

/** How long a person pauses before what they typed is looked for, in milliseconds. */
const pause = 250;

/** Looks for campaigns as one types; an empty field brings the queue back. */
export function SearchField(): JSX.Element {
  const { search, client } = useDesk();
  const words = queueWords[useLanguage()];
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') {
      search.clear();
      return undefined;
    }
    const timer = setTimeout(() => void search.ask(() => client.search(wanted)), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <search class="c-search">
      <label class="v-spoken" for={id}>
        {words.search}
      </label>
      <input
        id={id}
        class="v-input"
        type="search"
        data-search
        value={text}
        placeholder={words.searchHint}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape') return;
          setText('');
          currentTarget.blur();
        }}
      />
      {text !== '' && (
        <button type="button" class="c-search__clear" title={words.searchClear} onClick={() => setText('')}>
          <Icon name="close" />
          <span class="v-spoken">{words.searchClear}</span>
        </button>
      )}
    </search>
  );
}
