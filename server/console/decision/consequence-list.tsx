import type { ComponentChildren, JSX } from 'preact';
import type { IconName } from '../../../ui/icon-shapes.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Indicator } from '../../api/campaign.ts';
import type { Consequences } from '../../api/decision.ts';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { choosable, indicatorKey, isChoice } from './indicator-key.ts';
import { PublishChoice } from './publish-choice.tsx';

/** What a decision would do, point by point; what it publishes can be unticked. */
export function ConsequenceList({
  consequences,
  chosen,
  onChoose,
}: {
  readonly consequences: Consequences;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}): JSX.Element {
  const words = decisionWords[useLanguage()];
  const { reporters, withdraws, openIncidents, decision } = consequences;
  const offered = choosable(consequences);
  const withholds = consequences.withholds.filter((each) => !isChoice(each));
  const wanted = offered.filter((each) => chosen.includes(indicatorKey(each)));
  const hit = Math.max(0, ...wanted.map(({ legitimate }) => legitimate));
  const waits = wanted.filter(({ persons }) => persons === 2).length;
  const answered = reporters.byReceipt + reporters.byMail;
  return (
    <ul role="list" class="c-consequences">
      <Point icon="letter">
        {answered > 0 ? words.answers(reporters.byReceipt, reporters.byMail) : words.noAnswers}
      </Point>
      {openIncidents > 0 && (
        <Point icon="key" kind="danger">
          {words.openIncidents(openIncidents)}
        </Point>
      )}
      {hit > 0 && (
        <Point icon="caution" kind="caution">
          {words.hits(hit)}
        </Point>
      )}
      {offered.length > 0 && (
        <Point icon="report">
          <PublishChoice offered={offered} chosen={chosen} onChoose={onChoose} />
          {hit === 0 && <p class="v-muted">{words.hitsNone}</p>}
        </Point>
      )}
      {waits > 0 && <Point icon="people">{words.waits(waits)}</Point>}
      {offered.length === 0 && decision === 'phishing' && <Point icon="none">{words.publishesNothing}</Point>}
      {withdraws.length > 0 && (
        <Point icon="undo">
          {words.withdraws(withdraws.length)}
          <Values indicators={withdraws} />
        </Point>
      )}
      {withholds.length > 0 && (
        <Point icon="lock">
          <details>
            <summary>{words.withholds(withholds.length)}</summary>
            <Values indicators={withholds} />
          </details>
        </Point>
      )}
    </ul>
  );
}

function Point({
  icon,
  kind,
  children,
}: {
  readonly icon: IconName;
  readonly kind?: 'caution' | 'danger';
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <li data-kind={kind}>
      <Icon name={icon} />
      <div>{children}</div>
    </li>
  );
}

function Values({ indicators }: { readonly indicators: readonly Indicator[] }): JSX.Element {
  const words = campaignWords[useLanguage()];
  return (
    <ul role="list" class="c-lines">
      {indicators.map((indicator) => (
        <li key={indicatorKey(indicator)}>
          {words.kind[indicator.kind]} <code class="c-value">{indicator.value}</code>
          {!indicator.publication.publish && (
            <span class="v-muted"> ({words.because[indicator.publication.because]})</span>
          )}
        </li>
      ))}
    </ul>
  );
}
