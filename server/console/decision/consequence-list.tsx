import type { ComponentChildren, JSX } from 'preact';
import type { IconName } from '../../../ui/icon-shapes.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { Indicator } from '../../api/campaign.ts';
import type { Consequences } from '../../api/decision.ts';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { choosable, indicatorKey, isUnproven } from './indicator-key.ts';

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
  const { reporters, withdraws, legitimateMails, openIncidents, decision } = consequences;
  const offered = choosable(consequences);
  const withholds = consequences.withholds.filter((each) => !isUnproven(each));
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
      {legitimateMails > 0 && (
        <Point icon="caution" kind="caution">
          {words.hits(legitimateMails)}
        </Point>
      )}
      {offered.length > 0 && (
        <Point icon="report">
          <Publishes offered={offered} chosen={chosen} onChoose={onChoose} />
          {legitimateMails === 0 && <p class="v-muted">{words.hitsNone}</p>}
        </Point>
      )}
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

function Publishes({
  offered,
  chosen,
  onChoose,
}: {
  readonly offered: readonly Indicator[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}): JSX.Element {
  const language = useLanguage();
  const words = decisionWords[language];
  return (
    <fieldset class="c-publishes">
      <legend>{words.publishes(chosen.length)}</legend>
      <p class="v-muted">{words.publishesHint}</p>
      {offered.map((indicator) => {
        const key = indicatorKey(indicator);
        const isChosen = chosen.includes(key);
        return (
          <label key={key}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onChoose(isChosen ? chosen.filter((each) => each !== key) : [...chosen, key])}
            />
            <span>
              {campaignWords[language].kind[indicator.kind]} <code class="c-value">{indicator.value}</code>
              {isUnproven(indicator) && <span class="v-muted"> ({campaignWords[language].because.unproven})</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
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
