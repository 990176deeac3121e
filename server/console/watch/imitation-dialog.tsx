import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon-shapes.ts';
import type { Candidate, ImitationConsequences } from '../../api/watch.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { watchWords } from '../words/watch-words.ts';

/** What confirming an imitation will do, and the last question before it is done. */
export function ImitationDialog({ candidate }: { readonly candidate: Candidate }): JSX.Element {
  const { client, watch } = useDesk();
  const words = watchWords[useLanguage()];
  const { host, shown, of } = candidate;
  return (
    <ConfirmDialog<ImitationConsequences>
      title={words.confirmTitle}
      lead={words.confirmLead(shown, of)}
      ask={() => client.candidatePreview(host)}
      trouble={watch.trouble.value}
      conflict={words.conflict}
      confirm={words.confirm}
      // Decided is what was read here.
      send={({ version }) => watch.decide({ host, version }, 'imitation')}
      onCancel={() => {
        watch.trouble.value = undefined;
        watch.pending.value = false;
      }}
    >
      {(consequences) => <Points consequences={consequences} />}
    </ConfirmDialog>
  );
}

function Points({ consequences }: { readonly consequences: ImitationConsequences }): JSX.Element {
  const language = useLanguage();
  const words = watchWords[language];
  const { publication, legitimate, feed } = consequences;
  const isInFeed = feed === 'waiting' || feed === 'second-person' || feed === 'published';
  const isHeldBack = !publication.publish;
  return (
    <ul role="list" class="c-consequences">
      {legitimate > 0 && <Point icon="caution">{decisionWords[language].hits(legitimate)}</Point>}
      {isHeldBack && <Point icon="lock">{words.withheld(campaignWords[language].because[publication.because])}</Point>}
      {!isHeldBack && isInFeed && <Point icon="note">{words.inFeed}</Point>}
      {!isHeldBack && !isInFeed && (
        <>
          <Point icon="report">{words.willPublish}</Point>
          <Point icon="people">{words.twoPersons}</Point>
          <Point icon="clock">{words.term}</Point>
        </>
      )}
    </ul>
  );
}

function Point({ icon, children }: { readonly icon: IconName; readonly children: ComponentChildren }): JSX.Element {
  return (
    <li data-kind={icon === 'caution' ? 'caution' : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </li>
  );
}
