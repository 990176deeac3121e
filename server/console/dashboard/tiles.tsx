import type { ComponentChildren, JSX } from 'preact';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { Dashboard, Delay } from '../../api/dashboard.ts';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import { queueWords } from '../words/queue-words.ts';
import { durationText, percentText } from '../words/times.ts';

/** The figures that say how the team is doing. */
export function Tiles({ dashboard }: { readonly dashboard: Dashboard }): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const { backlog, answeredShare, undone, reports, campaigns } = dashboard;
  return (
    <ul role="list" class="c-tiles">
      <DelayTile title={words.firstLook} delay={dashboard.firstLook} />
      <DelayTile title={words.decision} delay={dashboard.decision} />
      <Tile title={words.backlog} figure={numberText(backlog.campaigns, language)}>
        {backlog.oldestAt === undefined ? (
          words.backlogEmpty
        ) : (
          <>
            {words.backlogText(
              queueWords[language].reports(backlog.reports),
              queueWords[language].incidents(backlog.incidents),
            )}
            <br />
            {words.oldest} <Moment at={backlog.oldestAt} ago />
          </>
        )}
      </Tile>
      <Tile title={words.answered} figure={answeredShare === undefined ? '–' : percentText(answeredShare, language)}>
        {words.answeredText(undone)}
      </Tile>
      <Tile title={words.volume} figure={numberText(reports, language)}>
        {numberText(campaigns, language)} {words.campaigns.toLowerCase()}
      </Tile>
    </ul>
  );
}

function DelayTile({ title, delay }: { readonly title: string; readonly delay: Delay }): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const { median, p90, inTarget, target } = delay;
  if (median === undefined || p90 === undefined) {
    return (
      <Tile title={title} figure="–">
        {words.noneYet}
      </Tile>
    );
  }
  return (
    <Tile title={title} figure={durationText(median, language)} unit={words.median}>
      {words.p90} {durationText(p90, language)}
      {inTarget !== undefined && (
        <>
          <br />
          {words.inTarget(percentText(inTarget, language), durationText(target, language))}
        </>
      )}
    </Tile>
  );
}

function Tile({
  title,
  figure,
  unit,
  children,
}: {
  readonly title: string;
  readonly figure: string;
  readonly unit?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <li class="c-tile">
      <h3>{title}</h3>
      <p class="c-tile__figure">
        {figure} {unit !== undefined && <small>{unit}</small>}
      </p>
      <p class="v-muted">{children}</p>
    </li>
  );
}
