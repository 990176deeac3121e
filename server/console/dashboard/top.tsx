import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { TopCampaign } from '../../api/dashboard.ts';
import { saveCsv } from '../charts/save-csv.ts';
import { DataTable } from '../parts/data-table.tsx';
import { DecisionSign } from '../parts/decision-sign.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignHash } from '../state/route.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import { queueWords } from '../words/queue-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** The campaigns that most people reported. */
export function Top({ campaigns }: { readonly campaigns: readonly TopCampaign[] }): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const columns = [words.campaign, words.verdict, words.reports, words.schools];
  const save = (): void =>
    saveCsv('vigie-top.csv', {
      columns,
      rows: campaigns.map(({ title, decision, reports, schools }) => [
        title,
        decision ? queueWords[language].decision[decision] : words.open,
        reports,
        schools,
      ]),
    });
  return (
    <figure class="c-figure c-figure--wide">
      <figcaption>
        <h3>{words.top}</h3>
      </figcaption>
      {campaigns.length === 0 ? (
        <p class="v-muted">{words.topEmpty}</p>
      ) : (
        <>
          <DataTable
            label={words.top}
            columns={columns.map((name, index) => ({ name, isNumber: index > 1 }))}
            lines={campaigns.map(({ id, title, decision, reports, schools }) => ({
              key: id,
              cells: [
                <a href={campaignHash(id)}>{title || queueWords[language].noTitle}</a>,
                decision ? <DecisionSign decision={decision} /> : words.open,
                numberText(reports, language),
                numberText(schools, language),
              ],
            }))}
          />
          <p class="c-noprint">
            <Button icon="save" onPress={save}>
              {shellWords[language].saveCsv}
            </Button>
          </p>
        </>
      )}
    </figure>
  );
}
