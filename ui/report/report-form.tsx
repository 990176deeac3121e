import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { largestMessage, type Happening } from '../../core/report/report.ts';
import type { Language } from '../../core/texts/card.ts';
import { Button } from '../button.tsx';
import { TickChoices } from '../choices.tsx';
import { TextField } from '../field.tsx';
import { Notice } from '../notice.tsx';
import { uiTexts } from '../texts/of-language.ts';
import { AfterPassword, type Help } from './after-password.tsx';
import { ReportProgress } from './report-progress.tsx';
import type { ReportState } from './report-state.ts';
import { WhatLeaves, type Leaving } from './what-leaves.tsx';

/** What a person answers in the form. */
export interface ReportAnswers {
  readonly happened: readonly Happening[];
  readonly comment: string;
}

/** A report from the first look at it to the team's answer. */
export interface ReportFormProps {
  readonly leaving: Leaving;
  readonly help: Help;
  readonly state: ReportState;
  readonly onSend: (answers: ReportAnswers) => void;
  /** Saves the source as a file. */
  readonly onSave: () => void;
  /** Drops an unsent report, or closes the form of one that was sent. */
  readonly onClose: () => void;
  readonly language: Language;
}

const happenings: readonly Happening[] = ['clicked', 'typed-password', 'opened-attachment', 'replied'];

/** Shows what leaves, asks what happened, says what to do after a password was typed, sends, and tells how far it is. */
export function ReportForm(props: ReportFormProps): JSX.Element {
  const { leaving, help, state, onSend, onSave, onClose, language } = props;
  const words = uiTexts(language).report;
  const [happened, setHappened] = useState<readonly Happening[]>([]);
  const [comment, setComment] = useState('');
  const typed = happened.includes('typed-password') && <AfterPassword help={help} language={language} />;
  const tooLarge = leaving.size > largestMessage ? words.states.why['too-large'] : undefined;
  const hindrance = leaving.to.kind === 'nobody' ? words.nobody : tooLarge;
  const send = (): void => onSend({ happened, comment: comment.trim() });
  if (state.kind !== 'writing') {
    return (
      <div class="v-report">
        <ReportProgress state={state} onSave={onSave} onRetry={send} language={language} />
        {typed}
        {state.kind !== 'sending' && (
          <div class="v-row">
            <Button onPress={onClose}>{words.close}</Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div class="v-report">
      <TickChoices
        question={words.happened.question}
        hint={words.happened.hint}
        choices={happenings.map((value) => ({ value, label: words.happened.choices[value] }))}
        ticked={happened}
        onTick={setHappened}
      />
      {typed}
      <TextField
        label={words.comment.label}
        hint={words.comment.hint}
        value={comment}
        lines={3}
        limit={2000}
        onInput={setComment}
      />
      <WhatLeaves leaving={leaving} onSave={onSave} language={language} />
      {hindrance !== undefined ? (
        <Notice kind="note" title={hindrance} />
      ) : (
        <div class="v-row">
          <Button look="primary" icon="report" onPress={send}>
            {words.send}
          </Button>
          <Button look="plain" onPress={onClose}>
            {words.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
