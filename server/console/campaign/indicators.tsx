import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { Indicator } from '../../api/campaign.ts';
import { DataTable } from '../parts/data-table.tsx';
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
    <DataTable
      label={words.indicators}
      columns={[
        { name: column.value },
        { name: column.reports, isNumber: true },
        { name: column.legitimate, isNumber: true },
        { name: column.feed },
      ]}
      lines={indicators.map((indicator) => ({
        key: `${indicator.kind} ${indicator.value}`,
        cells: [
          <>
            {words.kind[indicator.kind]} <code class="c-value">{indicator.value}</code>
          </>,
          numberText(indicator.reports, language),
          <span data-hit={indicator.legitimate > 0 ? '' : undefined}>
            {numberText(indicator.legitimate, language)}
          </span>,
          publicationText(indicator, words),
        ],
      }))}
    />
  );
}

function publicationText({ publication, feed }: Indicator, words: (typeof campaignWords)['fr']): string {
  if (feed !== 'absent') return words.feed[feed];
  return publication.publish ? words.fit : words.because[publication.because];
}
