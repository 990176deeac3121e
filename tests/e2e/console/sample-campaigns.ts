import type { Campaign, CampaignReport, Indicator } from '../../../server/api/campaign.ts';

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

function indicator(kind: Indicator['kind'], value: string, more: Partial<Indicator> = {}): Indicator {
  return {
    kind,
    value,
    reports: 12,
    legitimate: 0,
    publication: { publish: true },
    persons: kind === 'host' ? 2 : 1,
    feed: 'absent',
    ...more,
  };
}

function report(id: string, minutes: number, more: Partial<CampaignReport> = {}): CampaignReport {
  return {
    id,
    at: minutesAgo(minutes),
    channel: 'extension',
    proof: 'claim',
    reporter: 'claire.martin@exemple.fr',
    happened: [],
    comment: '',
    clientLevel: 'danger',
    serverLevel: 'danger',
    subject: 'Votre boîte de messagerie est pleine',
    sender: 'support@ac-montpelier.example',
    mail: 'kept',
    answered: false,
    incident: undefined,
    ...more,
  };
}

function campaign(id: string, more: Partial<Campaign>): Campaign {
  return {
    id,
    title: 'Sans titre',
    sender: { name: '', address: 'inconnu@evil.example' },
    state: 'open',
    decision: undefined,
    priority: { score: 20, reasons: [] },
    level: 'caution',
    reports: 1,
    reporters: 1,
    schools: 1,
    incidents: 0,
    firstAt: minutesAgo(300),
    lastAt: minutesAgo(200),
    version: 1,
    entries: [report(`${id}-r1`, 200)],
    indicators: [indicator('sender', 'inconnu@evil.example', { reports: 1 })],
    history: [],
    verdicts: [{ client: 'caution', server: 'caution', reports: 1 }],
    related: [],
    publication: { spread: undefined, isSignerAway: false },
    firstLookAt: undefined,
    ...more,
  };
}

/** A queue as on an ordinary morning, the most urgent first. */
export function sampleCampaigns(): readonly Campaign[] {
  return [
    campaign('c1', {
      title: 'Votre boîte de messagerie est pleine',
      sender: { name: 'Support académique', address: 'support@ac-montpelier.example' },
      priority: {
        score: 92,
        reasons: [
          { kind: 'typed-password', points: 40, count: 2, proved: 1, level: undefined },
          { kind: 'verdict', points: 25, count: 12, proved: 0, level: 'danger' },
          { kind: 'speed', points: 15, count: 9, proved: 0, level: undefined },
          { kind: 'schools', points: 12, count: 5, proved: 0, level: undefined },
        ],
      },
      level: 'danger',
      reports: 12,
      reporters: 11,
      schools: 5,
      incidents: 2,
      firstAt: minutesAgo(48),
      lastAt: minutesAgo(2),
      version: 7,
      entries: [
        report('r1', 2, {
          reporter: 'jeanne.dupont@exemple.fr',
          proof: 'mailbox',
          channel: 'mailbox',
          happened: ['clicked', 'typed-password'],
          comment: 'J’ai cru que c’était la DSI, j’ai mis mon mot de passe avant de voir l’adresse.',
          incident: { state: 'flagged', by: undefined, at: minutesAgo(2) },
        }),
        report('r2', 6, {
          reporter: 'paul.garcia@exemple.fr',
          happened: ['typed-password'],
          incident: { state: 'opened', by: 'amina.benali', at: minutesAgo(4) },
        }),
        report('r3', 11, { reporter: 'vie-scolaire.0340001x@exemple.fr', channel: 'add-in', happened: ['clicked'] }),
        report('r4', 30, { reporter: undefined, channel: 'check-page', clientLevel: 'caution' }),
      ],
      indicators: [
        indicator('url', 'https://ac-montpelier.example/connexion'),
        indicator('host', 'ac-montpelier.example'),
        indicator('sender', 'support@ac-montpelier.example'),
        indicator('reply-to', 'retour@courriel.example', { publication: { publish: false, because: 'kind' } }),
        indicator('url', 'https://docs.google.com/forms/d/1x', {
          reports: 3,
          legitimate: 4,
          publication: { publish: false, because: 'shared-host' },
        }),
        indicator('file', 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c', {
          reports: 2,
          publication: { publish: false, because: 'unproven' },
        }),
      ],
      verdicts: [
        { client: 'danger', server: 'danger', reports: 10 },
        { client: 'caution', server: 'danger', reports: 2 },
      ],
      related: [{ id: 'c3', title: 'Mise à jour de votre quota', reports: 3, shared: ['host', 'sender'] }],
    }),
    campaign('c2', {
      title: 'Paiement en attente pour votre colis',
      sender: { name: 'Chronopost', address: 'suivi@livraison-colis.example' },
      priority: { score: 55, reasons: [{ kind: 'verdict', points: 25, count: 4, proved: 0, level: 'danger' }] },
      level: 'danger',
      reports: 4,
      reporters: 4,
      schools: 3,
      lastAt: minutesAgo(35),
      entries: [report('c2-r1', 35, { subject: 'Paiement en attente pour votre colis' })],
    }),
    campaign('c3', {
      title: 'Mise à jour de votre quota',
      sender: { name: 'Webmaster', address: 'quota@ac-montpelier.example' },
      priority: { score: 48, reasons: [] },
      reports: 3,
      reporters: 3,
      schools: 2,
      lastAt: minutesAgo(140),
    }),
    campaign('c4', {
      title: 'Lettre d’information : les formations de printemps',
      sender: { name: 'Réseau Canopé', address: 'lettre@formations.example' },
      priority: {
        score: 8,
        reasons: [{ kind: 'seen-legitimate', points: -10, count: 6, proved: 0, level: undefined }],
      },
      level: 'none',
      reports: 2,
      reporters: 2,
      lastAt: minutesAgo(90),
    }),
    campaign('c5', {
      title: 'Offre exceptionnelle sur vos consommables d’impression',
      sender: { name: 'ProToner', address: 'offres@protoner.example' },
      state: 'decided',
      decision: 'spam',
      priority: { score: 4, reasons: [] },
      level: 'none',
      lastAt: minutesAgo(1500),
      history: [
        {
          kind: 'decided',
          id: 'd0',
          at: minutesAgo(1400),
          by: 'amina.benali',
          decision: 'spam',
          comment: '',
          undone: undefined,
        },
      ],
    }),
  ];
}
