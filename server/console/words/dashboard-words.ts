import type { Language } from '../../../core/texts/card.ts';
import type { Level } from '../../../core/verdict.ts';
import { counted } from './counted.ts';

/** What the dashboard says. */
export interface DashboardWords {
  readonly title: string;
  readonly period: string;
  readonly days: Readonly<Record<'7' | '30' | '90', string>>;
  readonly between: (from: string, to: string) => string;
  readonly firstLook: string;
  readonly decision: string;
  readonly median: string;
  readonly p90: string;
  readonly inTarget: (share: string, target: string) => string;
  readonly noneYet: string;
  readonly backlog: string;
  readonly backlogText: (reports: string, incidents: string) => string;
  readonly oldest: string;
  readonly backlogEmpty: string;
  readonly answered: string;
  readonly answeredText: (undone: number) => string;
  readonly volume: string;
  readonly reports: string;
  readonly campaigns: string;
  readonly day: string;
  readonly byDay: string;
  readonly byHour: string;
  readonly hour: string;
  readonly weekdays: readonly string[];
  readonly byChannel: string;
  readonly channel: string;
  readonly confusion: string;
  readonly confusionNote: string;
  readonly client: string;
  readonly level: Readonly<Record<Level | 'none-given', string>>;
  readonly happened: string;
  readonly top: string;
  readonly topEmpty: string;
  readonly campaign: string;
  readonly verdict: string;
  readonly open: string;
  readonly schools: string;
  readonly empty: { readonly title: string; readonly text: string };
  readonly busiest: (when: string, count: string) => string;
}

const fr: DashboardWords = {
  title: 'Tableau de bord',
  period: 'Période',
  days: { '7': '7 jours', '30': '30 jours', '90': '90 jours' },
  between: (from, to) => `Du ${from} au ${to}`,
  firstLook: 'Premier regard',
  decision: 'Décision',
  median: 'médiane',
  p90: 'neuf fois sur dix, moins de',
  inTarget: (share, target) => `${share} en moins de ${target}`,
  noneYet: 'Rien à mesurer sur cette période.',
  backlog: 'En attente',
  backlogText: (reports, incidents) => `${reports}, ${incidents}`,
  oldest: 'La plus ancienne',
  backlogEmpty: 'Rien n’attend.',
  answered: 'Réponses données',
  answeredText: (undone) => counted('fr', undone, 'décision annulée', 'décisions annulées'),
  volume: 'Signalements',
  reports: 'Signalements',
  campaigns: 'Campagnes',
  day: 'Jour',
  byDay: 'Signalements par jour',
  byHour: 'Signalements par heure de la semaine',
  hour: 'Heure',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  byChannel: 'Par voie d’arrivée',
  channel: 'Voie',
  confusion: 'Avis des postes et décisions de l’équipe',
  confusionNote: 'En signalements. Sert à régler les règles de Vigie.',
  client: 'Avis du poste',
  level: { danger: 'Danger', caution: 'Prudence', none: 'Rien trouvé', 'none-given': 'Pas d’avis' },
  happened: 'Ce que les personnes ont fait',
  top: 'Campagnes les plus signalées',
  topEmpty: 'Aucune campagne sur cette période.',
  campaign: 'Campagne',
  verdict: 'Décision',
  open: 'à traiter',
  schools: 'Établissements',
  empty: {
    title: 'Aucun signalement sur cette période',
    text: 'Les chiffres viendront avec les premiers signalements.',
  },
  busiest: (when, count) => `Le plus chargé : ${when}, ${count}.`,
};

const en: DashboardWords = {
  title: 'Dashboard',
  period: 'Period',
  days: { '7': '7 days', '30': '30 days', '90': '90 days' },
  between: (from, to) => `From ${from} to ${to}`,
  firstLook: 'First look',
  decision: 'Decision',
  median: 'median',
  p90: 'nine times in ten, less than',
  inTarget: (share, target) => `${share} in less than ${target}`,
  noneYet: 'Nothing to be measured in this period.',
  backlog: 'Waiting',
  backlogText: (reports, incidents) => `${reports}, ${incidents}`,
  oldest: 'The oldest',
  backlogEmpty: 'Nothing waits.',
  answered: 'Answers given',
  answeredText: (undone) => counted('en', undone, 'decision taken back', 'decisions taken back'),
  volume: 'Reports',
  reports: 'Reports',
  campaigns: 'Campaigns',
  day: 'Day',
  byDay: 'Reports by day',
  byHour: 'Reports by hour of the week',
  hour: 'Hour',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  byChannel: 'By channel',
  channel: 'Channel',
  confusion: 'Opinions of clients and decisions of the team',
  confusionNote: 'In reports. For tuning Vigie’s rules.',
  client: 'Client’s opinion',
  level: { danger: 'Danger', caution: 'Careful', none: 'Nothing found', 'none-given': 'No opinion' },
  happened: 'What people did',
  top: 'Most reported campaigns',
  topEmpty: 'No campaign in this period.',
  campaign: 'Campaign',
  verdict: 'Decision',
  open: 'open',
  schools: 'Schools',
  empty: { title: 'No reports in this period', text: 'Figures will come with the first reports.' },
  busiest: (when, count) => `Busiest: ${when}, ${count}.`,
};

/** The dashboard in its languages. */
export const dashboardWords: Readonly<Record<Language, DashboardWords>> = { fr, en };
