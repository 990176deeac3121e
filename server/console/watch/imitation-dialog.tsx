import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon-shapes.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Candidate, ImitationConsequences } from '../../api/watch.ts';
import { RemoteView, TroubleNotice } from '../parts/remote-view.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import { remoteBox, valueOf } from '../state/remote.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { shellWords } from '../words/shell-words.ts';
import { watchWords } from '../words/watch-words.ts';

/** What confirming an imitation will do, and the last question before it is done. */
export function ImitationDialog({ candidate }: { readonly candidate: Candidate }): JSX.Element {
  const { client, watch } = useDesk();
  const language = useLanguage();
  const words = watchWords[language];
  const id = useId();
  const box = useMemo(() => remoteBox<ImitationConsequences>(), []);
  const [isSending, setSending] = useState(false);
  const load = (): void => void box.ask(() => client.candidatePreview(candidate.host));
  useEffect(load, []);
  const known = valueOf(box.now.value);
  const cancel = (): void => {
    watch.trouble.value = undefined;
    watch.pending.value = false;
  };

  async function confirm(): Promise<void> {
    if (known === undefined || isSending) return;
    setSending(true);
    // Decided is what was read here.
    await watch.decide({ host: candidate.host, version: known.version }, 'imitation');
    setSending(false);
  }

  return (
    <Dialog labelledBy={id} onEscape={cancel}>
      <form
        class="v-stack c-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <h2 id={id}>{words.confirmTitle}</h2>
        <p>{words.confirmLead(candidate.shown, candidate.of)}</p>
        <RemoteView remote={box.now.value} onRetry={load}>
          {(value) => <Points consequences={value} />}
        </RemoteView>
        {watch.trouble.value === 'conflict' && <Notice kind="caution" title={words.conflict} live />}
        {watch.trouble.value !== undefined && watch.trouble.value !== 'conflict' && (
          <TroubleNotice trouble={watch.trouble.value} />
        )}
        <div class="v-row">
          <Button look="primary" submits off={known === undefined || isSending} autofocus>
            {words.confirm}
          </Button>
          <Button look="plain" onPress={cancel}>
            {shellWords[language].cancel}
          </Button>
        </div>
      </form>
    </Dialog>
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
