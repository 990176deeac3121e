import type { JSX } from 'preact';
import type { Indicator } from '../../api/campaign.ts';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { decisionWords } from '../words/decision-words.ts';
import { indicatorKey } from './indicator-key.ts';

/** What is to be published, each thing with what speaks against it and whether it takes a second person. */
export function PublishChoice({
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
        const remarks = remarksOn(indicator);
        return (
          <label key={key}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onChoose(isChosen ? chosen.filter((each) => each !== key) : [...chosen, key])}
            />
            <span>
              {campaignWords[language].kind[indicator.kind]} <code class="c-value">{indicator.value}</code>
              {remarks !== '' && <span class="v-muted"> ({remarks})</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );

  function remarksOn({ publication, legitimate, persons }: Indicator): string {
    return [
      publication.publish ? '' : campaignWords[language].because[publication.because],
      legitimate > 0 ? words.legitimate(legitimate) : '',
      persons === 2 ? words.twoPersons : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
}
