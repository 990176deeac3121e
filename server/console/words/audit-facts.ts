import type { Language } from '../../../core/texts/card.ts';
import { roles } from '../../api/session.ts';
import { queueWords } from './queue-words.ts';
import { shellWords } from './shell-words.ts';

/** What the log's facts are called; seals and hashes call themselves so. */
const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    addresses: 'adresses perdues',
    by: 'par',
    campaign: 'campagne',
    changed: 'changé',
    channel: 'voie',
    comments: 'mots de réponse',
    corrections: 'rectificatifs',
    decision: 'décision',
    entries: 'entrées',
    forgotten: 'empreintes oubliées',
    format: 'format',
    found: 'ressemblants',
    fresh: 'nouveaux',
    head: 'liste',
    held: 'gardée',
    mails: 'messages',
    names: 'noms',
    other: 'autre campagne',
    outcome: 'issue',
    published: 'publiés',
    reporters: 'adresses',
    reports: 'signalements',
    revoked: 'révoquées',
    role: 'rôle',
    rows: 'lignes',
    scheduled: 'chaque jour',
    secondFactors: 'seconds facteurs à refaire',
    state: 'état',
    texts: 'titres de campagnes',
    version: 'version',
    why: 'raison',
    withdrawn: 'retirés',
  },
  en: {
    addresses: 'addresses lost',
    comments: 'words of answer',
    forgotten: 'hashes forgotten',
    found: 'resembling',
    fresh: 'new',
    head: 'list',
    other: 'other campaign',
    reporters: 'addresses',
    scheduled: 'every day',
    secondFactors: 'second factors to be set up again',
    texts: 'titles of campaigns',
  },
};

const actors: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { server: 'le serveur', command: 'une commande' },
  en: { server: 'the server', command: 'a command' },
};

const answers: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    true: 'oui',
    false: 'non',
    imitation: 'imitation',
    harmless: 'sans rapport',
    watch: 'à l’œil',
    flagged: 'à ouvrir',
    opened: 'ouvert',
    closed: 'clos',
    withdrawn: 'retiré',
    refused: 'refusé',
    published: 'publié',
  },
  en: { true: 'yes', false: 'no' },
};

/** Who did it: a person's account, or what no person did. */
export function actorText(by: string, language: Language): string {
  return own(actors[language], by) ?? by;
}

/** `{ decision: 'spam', published: '0' }` → `décision : indésirable · publiés : 0`; what is empty is left out. */
export function factsText(facts: Readonly<Record<string, string>>, language: Language): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return Object.entries(facts)
    .filter(([, fact]) => fact !== '')
    .map(([name, fact]) => `${own(names[language], name) ?? name}${colon}${valueText(fact, language)}`)
    .join(' · ');
}

function valueText(fact: string, language: Language): string {
  const role = roles.find((each) => each === fact);
  if (role) return shellWords[language].role[role];
  return own(answers[language], fact) ?? own(queueWords[language].decision, fact)?.toLowerCase() ?? fact;
}

function own(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
