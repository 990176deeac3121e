import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Decision } from '../../../core/report/answer.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { Campaign } from '../../api/campaign.ts';
import type { Consequences, DecisionRequest } from '../../api/decision.ts';
import { RemoteView, TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { remoteBox, valueOf } from '../state/remote.ts';
import { decisionWords } from '../words/decision-words.ts';
import { shellWords } from '../words/shell-words.ts';
import { ConsequenceList } from './consequence-list.tsx';
import { choosable, indicatorKey } from './indicator-key.ts';

/** What a decision will do, a word for the reporters, and the last question before it is done. */
export function DecisionDialog({
  campaign,
  decision,
}: {
  readonly campaign: Campaign;
  readonly decision: Decision;
}): JSX.Element {
  const { client, deciding } = useDesk();
  const language = useLanguage();
  const words = decisionWords[language];
  const titleId = useId();
  const consequences = useMemo(() => remoteBox<Consequences>(), []);
  const [comment, setComment] = useState('');
  // `undefined` until somebody changes what the server proposes.
  const [chosen, setChosen] = useState<readonly string[]>();
  // The reason is read by all, so it is in French whatever the analyst's language.
  const [reason, setReason] = useState(words.usualReason);
  const [isSending, setSending] = useState(false);
  const load = (): void => void consequences.ask(() => client.preview(campaign.id, decision));
  useEffect(load, []);
  const known = valueOf(consequences.now.value);
  const cancel = (): void => {
    deciding.trouble.value = undefined;
    deciding.pending.value = undefined;
  };

  async function confirm(): Promise<void> {
    if (known === undefined || isSending) return;
    setSending(true);
    // Decided is what was read here: the version that the preview speaks of.
    await deciding.decide({ ...campaign, version: known.version }, requestOf(known, { comment, reason, chosen }));
    setSending(false);
  }

  return (
    <Dialog labelledBy={titleId} onEscape={cancel}>
      <form
        class="v-stack c-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <h2 id={titleId}>{words.title[decision]}</h2>
        <p>{words.lead}</p>
        <RemoteView remote={consequences.now.value} onRetry={load}>
          {(value) => (
            <ConsequenceList
              consequences={value}
              chosen={chosen ?? value.publishes.map(indicatorKey)}
              onChoose={setChosen}
            />
          )}
        </RemoteView>
        {known !== undefined && choosable(known).length > 0 && (
          <TextField
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onInput={setReason}
            lines={2}
            limit={200}
          />
        )}
        <TextField
          label={words.comment}
          hint={words.commentHint}
          value={comment}
          onInput={setComment}
          lines={3}
          limit={2000}
        />
        {deciding.trouble.value !== undefined && <TroubleNotice trouble={deciding.trouble.value} />}
        <div class="v-row c-confirm">
          <button
            class="v-button v-button--primary"
            type="submit"
            autofocus
            aria-disabled={known === undefined || isSending ? 'true' : undefined}
          >
            {words.confirm}
          </button>
          <Button look="plain" onPress={cancel}>
            {shellWords[language].cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function requestOf(
  consequences: Consequences,
  {
    comment,
    reason,
    chosen,
  }: { readonly comment: string; readonly reason: string; readonly chosen: readonly string[] | undefined },
): Omit<DecisionRequest, 'version'> {
  const publish = choosable(consequences).flatMap((indicator) => {
    const { kind, value } = indicator;
    const isNamed = kind === 'url' || kind === 'host' || kind === 'sender' || kind === 'file';
    return isNamed && chosen?.includes(indicatorKey(indicator)) ? [{ kind, value }] : [];
  });
  return {
    decision: consequences.decision,
    comment: comment.trim(),
    ...(consequences.decision === 'phishing' && reason.trim() !== '' && { reason: reason.trim() }),
    ...(chosen && { publish }),
  };
}
