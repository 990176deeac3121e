import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Trouble } from '../api/outcome.ts';
import { useLanguage } from '../state/desk.ts';
import { valueOf, type Remote } from '../state/remote.ts';
import { shellWords } from '../words/shell-words.ts';

/** What is there of something asked for: it itself, that it is coming, or why it did not come. */
export function RemoteView<Value>({
  remote,
  onRetry,
  children,
  none,
}: {
  readonly remote: Remote<Value>;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ComponentChildren;
  /** Shown while nothing was asked for. */
  readonly none?: ComponentChildren;
}): JSX.Element {
  const words = shellWords[useLanguage()];
  const value = valueOf(remote);
  if (remote.status === 'trouble') return <TroubleNotice trouble={remote.trouble} onRetry={onRetry} />;
  if (value !== undefined) return <>{children(value)}</>;
  if (remote.status === 'none') return <>{none}</>;
  return (
    <p class="c-coming" role="status">
      {words.loading}
    </p>
  );
}

/** Why nothing came, and another try where that may help. */
export function TroubleNotice({
  trouble,
  onRetry,
}: {
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
}): JSX.Element {
  const words = shellWords[useLanguage()];
  const lasting: readonly Trouble[] = ['forbidden', 'gone', 'not-found', 'invalid'];
  return (
    <Notice kind={trouble === 'gone' ? 'note' : 'caution'} title={words.trouble[trouble]} live>
      {onRetry && !lasting.includes(trouble) && (
        <p>
          <Button icon="refresh" onPress={onRetry}>
            {words.retry}
          </Button>
        </p>
      )}
    </Notice>
  );
}
