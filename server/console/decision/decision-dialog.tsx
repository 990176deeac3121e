import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Decision } from '../../../core/report/answer.ts';
import { TextField } from '../../../ui/field.tsx';
import type { Campaign } from '../../api/campaign.ts';
import type { Consequences, DecisionRequest } from '../../api/decision.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
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
  const [comment, setComment] = useState('');
  // `undefined` until somebody changes what the server proposes.
  const [chosen, setChosen] = useState<readonly string[]>();
  // The reason is read by all, so it is in French whatever the analyst's language.
  const [reason, setReason] = useState(words.usualReason);
  return (
    <ConfirmDialog<Consequences>
      title={words.title[decision]}
      lead={words.lead}
      ask={() => client.preview(campaign.id, decision)}
      further={
        <TextField
          label={words.comment}
          hint={words.commentHint}
          value={comment}
          onInput={setComment}
          lines={3}
          limit={2000}
        />
      }
      trouble={deciding.trouble.value}
      conflict={shellWords[language].trouble.conflict}
      confirm={words.confirm}
      // Decided is what was read here: the version that the preview speaks of.
      send={(known) =>
        deciding.decide({ ...campaign, version: known.version }, requestOf(known, { comment, reason, chosen }))
      }
      onCancel={() => {
        deciding.trouble.value = undefined;
        deciding.pending.value = undefined;
      }}
    >
      {(consequences) => (
        <>
          <ConsequenceList
            consequences={consequences}
            chosen={chosen ?? consequences.publishes.map(indicatorKey)}
            onChoose={setChosen}
          />
          {choosable(consequences).length > 0 && (
            <TextField
              label={words.reason}
              hint={words.reasonHint}
              value={reason}
              onInput={setReason}
              lines={2}
              limit={200}
            />
          )}
        </>
      )}
    </ConfirmDialog>
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
