import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Button, ButtonLink } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { momentText } from '../texts/amounts.ts';
import { uiTexts } from '../texts/of-language.ts';
import type { ReportState } from './report-state.ts';

/** A report that is no longer being written. */
export type Underway = Exclude<ReportState, { readonly kind: 'writing' }>;

/** What one of these notices is made of. */
interface ProgressProps<State extends Underway = Underway> {
  readonly state: State;
  /** Saves the source as a file. */
  readonly onSave: () => void;
  readonly onRetry: () => void;
  readonly language: Language;
}

type In<Kind extends Underway['kind']> = ProgressProps<Extract<Underway, { readonly kind: Kind }>>;

/** How far a report is, from “sending” to the team's answer. */
export function ReportProgress({ state, ...rest }: ProgressProps): JSX.Element {
  const { states } = uiTexts(rest.language).report;
  if (state.kind === 'failed') return <Failed state={state} {...rest} />;
  if (state.kind === 'by-mail') return <ByMail state={state} {...rest} />;
  if (state.kind === 'answered') return <Answered state={state} {...rest} />;
  if (state.kind === 'sent') return <Sent state={state} {...rest} />;
  if (state.kind === 'saved') {
    return (
      <Notice kind="done" title={states.saved} live>
        <p>{states.savedMore(state.file)}</p>
      </Notice>
    );
  }
  if (state.kind === 'sending') return <Notice kind="note" title={states.sending} live />;
  return (
    <Notice kind="note" title={states.queued} live>
      <p>{states.queuedMore}</p>
    </Notice>
  );
}

function Sent({ state: { at, receipt }, language }: In<'sent'>): JSX.Element {
  const { states } = uiTexts(language).report;
  return (
    <Notice kind="done" title={states.sent(momentText(at, language))} live>
      <p>{states.sentMore}</p>
      {receipt !== undefined && (
        <p class="v-muted">
          {states.receipt} <code>{receipt}</code>
        </p>
      )}
    </Notice>
  );
}

function Answered({ state: { answer }, language }: In<'answered'>): JSX.Element {
  const { states } = uiTexts(language).report;
  return (
    <Notice kind="done" title={states.answered(momentText(answer.at, language))} live>
      <p>{states.decisions[answer.decision]}</p>
      {answer.comment !== '' && (
        <p>
          <strong>{states.comment}</strong> {answer.comment}
        </p>
      )}
    </Notice>
  );
}

function ByMail({ state: { file, address, mail }, language }: In<'by-mail'>): JSX.Element {
  const { states } = uiTexts(language).report;
  return (
    <Notice kind="note" title={states.byMail} live>
      <p>{states.byMailMore(file, address)}</p>
      <p>
        <ButtonLink look="primary" icon="letter" href={mail}>
          {states.openMail}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function Failed({ state: { why }, onSave, onRetry, language }: In<'failed'>): JSX.Element {
  const { states, retry, leaves } = uiTexts(language).report;
  return (
    <Notice kind="caution" title={states.failed} live>
      <p>{states.why[why]}</p>
      <div class="v-row">
        {(why === 'no-source' || why === 'not-kept' || why === 'no-consent') && (
          <Button look="primary" icon="refresh" onPress={onRetry}>
            {retry}
          </Button>
        )}
        {why !== 'no-source' && (
          <Button icon="save" onPress={onSave}>
            {leaves.save}
          </Button>
        )}
      </div>
    </Notice>
  );
}
