import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ListSourceState } from '../../api/watch.ts';
import { dayText } from '../dashboard/period.ts';
import { useLanguage } from '../state/desk.ts';
import { watchWords } from '../words/watch-words.ts';

/** A list that the configuration names: whether it is read every day, how far it was, what went wrong. */
export function SourceRow({
  source,
  mayChange,
  onSchedule,
  onRead,
}: {
  readonly source: ListSourceState;
  readonly mayChange: boolean;
  readonly onSchedule: (on: boolean) => Promise<unknown>;
  readonly onRead: () => void;
}): JSX.Element {
  const language = useLanguage();
  const words = watchWords[language];
  const { name, address, scheduled, lastDay, problem } = source;
  // What was pressed, until the server has said what holds.
  const [wanted, setWanted] = useState<boolean>();

  async function schedule(on: boolean): Promise<void> {
    setWanted(on);
    await onSchedule(on);
    setWanted(undefined);
  }

  return (
    <li class="c-list-source">
      <label class="v-choice">
        <input
          type="checkbox"
          checked={wanted ?? scheduled}
          disabled={!mayChange}
          onChange={({ currentTarget }) => void schedule(currentTarget.checked)}
        />
        <span>
          {words.daily(name)}
          <span class="v-choice__hint">
            <code class="c-value">{address}</code>
          </span>
          <span class="v-choice__hint">
            {lastDay === undefined ? words.never : words.lastDay(dayText(lastDay, language))}
          </span>
        </span>
      </label>
      {problem !== undefined && <Notice kind="caution" title={words.problem[problem]} />}
      {mayChange && (
        <p>
          <Button icon="refresh" onPress={onRead}>
            {words.readNow(name)}
          </Button>
        </p>
      )}
    </li>
  );
}
