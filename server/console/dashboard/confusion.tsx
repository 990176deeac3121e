import type { JSX } from 'preact';
import { decisions } from '../../../core/report/answer.ts';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { ConfusionCell } from '../../api/dashboard.ts';
import { useLanguage } from '../state/desk.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import { queueWords } from '../words/queue-words.ts';

const levels = ['danger', 'caution', 'none', 'none-given'] as const;

/** What clients said against what the team decided: a table, whose cells are shaded by how many they hold. */
export function Confusion({ cells }: { readonly cells: readonly ConfusionCell[] }): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const most = Math.max(1, ...cells.map(({ reports }) => reports));
  const count = (client: ConfusionCell['client'], decision: ConfusionCell['decision']): number =>
    cells.find((each) => each.client === client && each.decision === decision)?.reports ?? 0;
  return (
    <figure class="c-figure c-figure--wide">
      <figcaption>
        <h3>{words.confusion}</h3>
        <p class="v-muted">{words.confusionNote}</p>
      </figcaption>
      <div class="c-table" tabIndex={0} role="region" aria-label={words.confusion}>
        <table class="c-confusion">
          <thead>
            <tr>
              <th scope="col">{words.client}</th>
              {decisions.map((decision) => (
                <th key={decision} scope="col" class="c-number">
                  {queueWords[language].decision[decision]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level}>
                <th scope="row">{words.level[level]}</th>
                {decisions.map((decision) => {
                  const reports = count(level, decision);
                  return (
                    <td key={decision} class="c-number" data-shade={Math.ceil((reports / most) * 4)}>
                      {numberText(reports, language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
