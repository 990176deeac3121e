import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { shellWords } from '../words/shell-words.ts';
import { watchWords } from '../words/watch-words.ts';

/** Says what was decided of a name, and offers to take it back. */
export function WatchBar(): JSX.Element | null {
  const { watch } = useDesk();
  const language = useLanguage();
  const words = watchWords[language];
  const [made, undone] = [watch.made.value, watch.undone.value];
  const trouble = watch.pending.value ? undefined : watch.trouble.value;
  const close = (): void => {
    watch.made.value = undefined;
    watch.trouble.value = undefined;
  };
  if (trouble === undefined && !made && !undone) return null;
  return (
    <section class="c-bar" aria-label={words.last}>
      {trouble === 'conflict' && <Notice kind="caution" title={words.conflict} live />}
      {trouble !== undefined && trouble !== 'conflict' && <TroubleNotice trouble={trouble} />}
      {trouble === undefined && (
        <>
          <Icon name={made ? 'done' : 'undo'} />
          <p role="status">
            {made && words.made[made.decision](made.host)}
            {made?.publishes === true && ` ${words.publishes}`}
            {!made && undone && words.undone(undone.host, undone.withdrawn)}
          </p>
        </>
      )}
      {made && trouble === undefined && (
        <Button icon="undo" onPress={() => void watch.undo()}>
          {words.undo}
        </Button>
      )}
      {(made !== undefined || trouble !== undefined) && (
        <button type="button" class="c-icon-button" title={shellWords[language].close} onClick={close}>
          <Icon name="close" />
          <span class="v-spoken">{shellWords[language].close}</span>
        </button>
      )}
    </section>
  );
}
