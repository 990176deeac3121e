import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { Indicator } from '../../api/campaign.ts';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';

/** By what the mails are known again, how many legitimate ones it would hit, and whether it can be published. */
export function Indicators({ indicators }: { readonly indicators: readonly Indicator[] }): JSX.Element {
  const language = useLanguage();
  const words = campaignWords[language];
  const { column } = words;
  if (indicators.length === 0) {
    return (
      <EmptyState icon="link" title={words.noIndicators.title}>
        {words.noIndicators.text}
      </EmptyState>
    );
  }
  return (
    <div class="c-table" tabIndex={0} role="region" aria-label={words.indicators}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.kind}</th>
            <th scope="col">{column.value}</th>
            <th scope="col" class="c-number">
              {column.reports}
            </th>
            <th scope="col" class="c-number">
              {column.legitimate}
            </th>
            <th scope="col">{column.feed}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={`${indicator.kind} ${indicator.value}`}>
              <td>{words.kind[indicator.kind]}</td>
              <td>
                <code class="c-value">{indicator.value}</code>
              </td>
              <td class="c-number">{numberText(indicator.reports, language)}</td>
              <td class="c-number" data-hit={indicator.legitimate > 0 ? '' : undefined}>
                {numberText(indicator.legitimate, language)}
              </td>
              <td>{publicationText(indicator, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function publicationText({ publication, feed }: Indicator, words: (typeof campaignWords)['fr']): string {
  if (feed !== 'absent') return words.feed[feed];
  return publication.publish ? words.fit : words.because[publication.because];
}
