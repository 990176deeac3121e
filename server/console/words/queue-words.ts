import type { Language } from '../../../core/texts/card.ts';
import type { Decision } from '../../../core/report/answer.ts';
import type { PriorityReason } from '../../api/campaign.ts';
import { counted } from './counted.ts';

/** What the queue says. */
export interface QueueWords {
  readonly title: string;
  readonly open: (count: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchClear: string;
  readonly found: (count: number, query: string) => string;
  readonly foundNothing: { readonly title: string; readonly text: string };
  readonly foundBy: string;
  readonly show: string;
  readonly showing: Readonly<Record<'open' | 'decided' | 'all', string>>;
  readonly order: string;
  readonly ordering: Readonly<Record<'priority' | 'newest', string>>;
  readonly more: string;
  readonly empty: Readonly<Record<'open' | 'decided' | 'all', { readonly title: string; readonly text: string }>>;
  readonly noTitle: string;
  readonly reports: (count: number) => string;
  readonly schools: (count: number) => string;
  readonly incidents: (count: number) => string;
  readonly priority: (score: number) => string;
  readonly decision: Readonly<Record<Decision, string>>;
  readonly reason: (reason: PriorityReason) => string;
  readonly arrived: (count: number) => string;
  readonly incident: string;
}

const fr: QueueWords = {
  title: 'File des campagnes',
  open: (count) => counted('fr', count, 'campagne ouverte', 'campagnes ouvertes'),
  search: 'Chercher',
  searchHint: 'Objet, expéditeur, domaine, adresse, empreinte',
  searchClear: 'Effacer la recherche',
  found: (count, query) => `${counted('fr', count, 'campagne', 'campagnes')} pour « ${query} »`,
  foundNothing: { title: 'Rien trouvé', text: 'Essayez un domaine, une adresse ou un mot de l’objet.' },
  foundBy: 'Trouvé par',
  show: 'Montrer',
  showing: { open: 'À traiter', decided: 'Traitées', all: 'Toutes' },
  order: 'Trier',
  ordering: { priority: 'Par priorité', newest: 'Par date' },
  more: 'Montrer la suite',
  empty: {
    open: { title: 'Rien à traiter', text: 'Les messages signalés arriveront ici, regroupés par campagne.' },
    decided: { title: 'Aucune décision', text: 'Les campagnes que vous aurez traitées seront ici.' },
    all: { title: 'Aucun signalement', text: 'Les messages signalés arriveront ici, regroupés par campagne.' },
  },
  noTitle: '(sans objet)',
  reports: (count) => counted('fr', count, 'signalement', 'signalements'),
  schools: (count) => counted('fr', count, 'établissement', 'établissements'),
  incidents: (count) => counted('fr', count, 'mot de passe saisi', 'mots de passe saisis'),
  priority: (score) => `Priorité ${score} sur 100`,
  decision: { phishing: 'Hameçonnage', spam: 'Indésirable', legitimate: 'Légitime' },
  reason: frenchReason,
  arrived: (count) => counted('fr', count, 'campagne a changé', 'campagnes ont changé'),
  incident: 'Une personne dit avoir saisi son mot de passe.',
};

const en: QueueWords = {
  title: 'Queue of campaigns',
  open: (count) => counted('en', count, 'open campaign', 'open campaigns'),
  search: 'Search',
  searchHint: 'Subject, sender, domain, address, hash',
  searchClear: 'Clear the search',
  found: (count, query) => `${counted('en', count, 'campaign', 'campaigns')} for “${query}”`,
  foundNothing: { title: 'Nothing found', text: 'Try a domain, an address or a word of the subject.' },
  foundBy: 'Found by',
  show: 'Show',
  showing: { open: 'To do', decided: 'Done', all: 'All' },
  order: 'Sort',
  ordering: { priority: 'By priority', newest: 'By date' },
  more: 'Show more',
  empty: {
    open: { title: 'Nothing to do', text: 'Reported messages will arrive here, grouped into campaigns.' },
    decided: { title: 'No decisions yet', text: 'Campaigns that you have dealt with will be here.' },
    all: { title: 'No reports yet', text: 'Reported messages will arrive here, grouped into campaigns.' },
  },
  noTitle: '(no subject)',
  reports: (count) => counted('en', count, 'report', 'reports'),
  schools: (count) => counted('en', count, 'school', 'schools'),
  incidents: (count) => counted('en', count, 'password typed', 'passwords typed'),
  priority: (score) => `Priority ${score} of 100`,
  decision: { phishing: 'Phishing', spam: 'Spam', legitimate: 'Legitimate' },
  reason: englishReason,
  arrived: (count) => counted('en', count, 'campaign changed', 'campaigns changed'),
  incident: 'Somebody says that they typed their password.',
};

function frenchReason({ kind, count, proved, level }: PriorityReason): string {
  const people = (verb: string): string =>
    `${counted('fr', count, 'personne dit', 'personnes disent')} avoir ${verb}${proved > 0 ? `, dont ${proved} authentifiée${proved > 1 ? 's' : ''}` : ''}`;
  const levels = { none: 'rien trouvé', caution: 'prudence', danger: 'danger' };
  const reasons: Readonly<Record<PriorityReason['kind'], string>> = {
    'typed-password': people('saisi leur mot de passe'),
    'opened-attachment': people('ouvert une pièce jointe'),
    clicked: people('cliqué'),
    replied: people('répondu'),
    speed: `${counted('fr', count, 'signalement', 'signalements')} dans la dernière heure`,
    schools: counted('fr', count, 'établissement touché', 'établissements touchés'),
    verdict: `Avis de Vigie : ${levels[level ?? 'none']}`,
    'client-verdict': `Avis chez le lecteur : ${levels[level ?? 'none']}`,
    'seen-legitimate': 'Ressemble à des messages jugés légitimes',
    simulation: 'Exercice de sensibilisation',
  };
  return reasons[kind];
}

function englishReason({ kind, count, proved, level }: PriorityReason): string {
  const people = (verb: string): string =>
    `${counted('en', count, 'person says', 'people say')} they ${verb}${proved > 0 ? `, ${proved} of them authenticated` : ''}`;
  const levels = { none: 'nothing found', caution: 'careful', danger: 'danger' };
  const reasons: Readonly<Record<PriorityReason['kind'], string>> = {
    'typed-password': people('typed their password'),
    'opened-attachment': people('opened an attachment'),
    clicked: people('clicked'),
    replied: people('replied'),
    speed: `${counted('en', count, 'report', 'reports')} in the last hour`,
    schools: counted('en', count, 'school touched', 'schools touched'),
    verdict: `Vigie’s opinion: ${levels[level ?? 'none']}`,
    'client-verdict': `Opinion at the reader’s: ${levels[level ?? 'none']}`,
    'seen-legitimate': 'Looks like messages found legitimate',
    simulation: 'Awareness exercise',
  };
  return reasons[kind];
}

/** The queue in its languages. */
export const queueWords: Readonly<Record<Language, QueueWords>> = { fr, en };
