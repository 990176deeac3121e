import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Outcome, Trouble } from '../api/outcome.ts';
import { useLanguage } from '../state/desk.ts';
import { valueOf } from '../state/remote.ts';
import { useRemote } from '../state/use-remote.ts';
import { shellWords } from '../words/shell-words.ts';
import { RemoteView, TroubleNotice } from './remote-view.tsx';

/**
 * The last question before something is done: what it would do is asked of the server and read, then it is sent, once.
 * Where somebody else was faster it is read again, so that the next press confirms what stands there then.
 */
export function ConfirmDialog<Preview>({
  title,
  lead,
  ask,
  children,
  further,
  trouble,
  conflict,
  confirm,
  send,
  onCancel,
}: {
  readonly title: string;
  readonly lead: string;
  /** Asks what it would do. */
  readonly ask: () => Promise<Outcome<Preview>>;
  readonly children: (preview: Preview) => ComponentChildren;
  /** What may be added, whatever it does. */
  readonly further?: ComponentChildren;
  /** Why it was not done. */
  readonly trouble: Trouble | undefined;
  /** What to say where somebody else was faster. */
  readonly conflict: string;
  readonly confirm: string;
  /** Does what was read; whoever shows the dialog takes it away once that is done. */
  readonly send: (preview: Preview) => Promise<Outcome<unknown>>;
  readonly onCancel: () => void;
}): JSX.Element {
  const id = useId();
  const preview = useRemote(ask, title);
  const [isSending, setSending] = useState(false);
  const load = (): Promise<unknown> => preview.ask(ask);
  const known = valueOf(preview.now.value);

  async function confirmed(): Promise<void> {
    if (known === undefined || isSending) return;
    setSending(true);
    const outcome = await send(known);
    if (!outcome.ok && outcome.trouble === 'conflict') await load();
    setSending(false);
  }

  return (
    <Dialog labelledBy={id} onEscape={onCancel}>
      <form
        class="v-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void confirmed();
        }}
      >
        <h2 id={id}>{title}</h2>
        <p>{lead}</p>
        <RemoteView remote={preview.now.value} onRetry={() => void load()}>
          {children}
        </RemoteView>
        {further}
        {trouble === 'conflict' && <Notice kind="caution" title={conflict} live />}
        {trouble !== undefined && trouble !== 'conflict' && <TroubleNotice trouble={trouble} />}
        <div class="v-row c-confirm">
          <Button look="primary" submits off={known === undefined || isSending} autofocus>
            {confirm}
          </Button>
          <Button look="plain" onPress={onCancel}>
            {shellWords[useLanguage()].cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
