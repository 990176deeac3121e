import type { JSX } from 'preact';
import type { Dashboard } from '../../api/dashboard.ts';
import { DayBars } from '../charts/day-bars.tsx';
import { Figure } from '../charts/figure.tsx';
import { FlatBars } from '../charts/flat-bars.tsx';
import { busiestText, WeekHeat } from '../charts/week-heat.tsx';
import { useLanguage } from '../state/desk.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import { queueWords } from '../words/queue-words.ts';
import { dayText } from './period.ts';

/** How many reports came: by day, by hour of the week, by channel. */
export function Volume({ dashboard }: { readonly dashboard: Dashboard }): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const { byDay, byHour, byChannel } = dashboard;
  return (
    <>
      <Figure
        title={words.byDay}
        fileName="by-day"
        table={{
          columns: [words.day, words.reports, words.campaigns],
          rows: byDay.map(({ day, reports, campaigns }) => [day, reports, campaigns]),
        }}
      >
        <DayBars
          label={words.byDay}
          bars={byDay.map(({ day, reports }) => ({
            label: dayText(day, language, 'short'),
            value: reports,
            title: `${dayText(day, language)}, ${queueWords[language].reports(reports)}`,
          }))}
        />
      </Figure>
      <Figure
        title={words.byHour}
        note={busiestText(byHour, language)}
        fileName="by-hour"
        table={{
          columns: [words.day, words.hour, words.reports],
          rows: byHour.map(({ weekday, hour, reports }) => [words.weekdays[weekday - 1] ?? '', hour, reports]),
        }}
      >
        <WeekHeat counts={byHour} label={words.byHour} />
      </Figure>
      <Figure
        title={words.byChannel}
        fileName="by-channel"
        table={{
          columns: [words.channel, words.reports],
          rows: byChannel.map(({ channel, reports }) => [campaignWords[language].channel[channel], reports]),
        }}
      >
        <FlatBars
          bars={byChannel.map(({ channel, reports }) => ({
            label: campaignWords[language].channel[channel],
            value: reports,
          }))}
        />
      </Figure>
    </>
  );
}

/** What people did before they reported. */
export function Happened({ happened }: { readonly happened: Dashboard['happened'] }): JSX.Element {
  const language = useLanguage();
  const words = dashboardWords[language];
  const names = campaignWords[language].happened;
  const bars = [
    { label: names.clicked, value: happened.clicked },
    { label: names['opened-attachment'], value: happened.openedAttachment },
    { label: names.replied, value: happened.replied },
    { label: names['typed-password'], value: happened.typedPassword },
  ];
  return (
    <Figure
      title={words.happened}
      fileName="happened"
      table={{ columns: [words.happened, words.reports], rows: bars.map(({ label, value }) => [label, value]) }}
    >
      <FlatBars bars={bars} />
    </Figure>
  );
}
