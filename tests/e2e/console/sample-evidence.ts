import type { CampaignReport } from '../../../server/api/campaign.ts';
import type { ReportEvidence } from '../../../server/api/evidence.ts';
import type { Card } from '../../../core/texts/card.ts';

const card = (title: string, text: string, advice: string): Card => ({
  level: 'danger',
  title,
  reasons: [
    {
      rule: 'link-lookalike',
      strength: 'conclusive',
      at: { in: 'link', index: 0 },
      text,
      letters: [
        { seen: 'ac-montpe', meant: 'ac-montpe', differs: false },
        { seen: 'l', meant: 'll', differs: true },
        { seen: 'ier', meant: 'ier', differs: false },
      ],
    },
  ],
  advice: [advice],
  unchecked: [],
  contact: undefined,
  recovery: undefined,
});

/** The mail of a report, as the server reads it. */
export function sampleEvidence(report: CampaignReport, campaign: string): ReportEvidence {
  return {
    campaign,
    report,
    client: 'extension 0.1.0',
    webmail: 'convergence',
    language: 'fr',
    completeness: 'raw',
    clientVerdict: { level: 'caution', rules: ['deadline'] },
    serverVerdict: { level: 'danger', rules: ['link-lookalike', 'deadline'] },
    agrees: false,
    mail: {
      sha256: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
      size: 18_432,
      cards: {
        fr: card(
          'Ce message cherche à se faire passer pour l’académie',
          'Le lien mène vers « ac-montpelier.example », qui ressemble à « ac-montpellier.fr ».',
          'Ne cliquez pas, et ne donnez pas votre mot de passe.',
        ),
        en: card(
          'This message poses as the academy',
          'The link leads to “ac-montpelier.example”, which looks like “ac-montpellier.fr”.',
          'Do not click, and do not give your password.',
        ),
      },
      subject: report.subject,
      from: [{ name: 'Support académique', address: 'support@ac-montpelier.example' }],
      replyTo: [{ name: '', address: 'retour@courriel.example' }],
      to: [{ name: 'Claire Martin', address: 'claire.martin@exemple.fr' }],
      cc: [],
      returnPath: 'bounce@courriel.example',
      date: report.at,
      messageId: '<1@courriel.example>',
      text: 'Bonjour,\n\nVotre boîte de messagerie a atteint 99 % de sa capacité. Sans action de votre part sous 24 heures, vos messages seront supprimés.\n\nAugmenter mon quota\n\nLe support académique',
      hiddenCharacters: 42,
      hasHtml: true,
      links: [
        {
          kind: 'anchor',
          text: 'Augmenter mon quota',
          href: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fac-montpelier.example%2Fconnexion',
          target: 'https://ac-montpelier.example/connexion',
          domain: 'ac-montpelier.example',
          via: ['eur01.safelinks.protection.outlook.com'],
        },
        {
          kind: 'qr',
          text: '',
          href: 'https://ac-montpelier.example/qr',
          target: 'https://ac-montpelier.example/qr',
          domain: 'ac-montpelier.example',
          via: [],
        },
      ],
      headers: [
        {
          name: 'Received',
          value:
            'from mail.courriel.example (mail.courriel.example [203.0.113.9])\n by mx.exemple.fr; Mon, 23 Nov 2026 09:12:00 +0100',
        },
        { name: 'Authentication-Results', value: 'mx.exemple.fr; spf=pass; dkim=none; dmarc=fail' },
        { name: 'From', value: 'Support académique <support@ac-montpelier.example>' },
        { name: 'Subject', value: report.subject },
      ],
      authentication: {
        status: 'reported',
        authservId: 'mx.exemple.fr',
        spf: 'pass',
        dkim: 'none',
        dmarc: 'fail',
        aligned: false,
      },
      route: [
        { from: 'mail.courriel.example [203.0.113.9]', by: 'mx.exemple.fr', date: 'Mon, 23 Nov 2026 09:12:00 +0100' },
        { from: '[198.51.100.7]', by: 'mail.courriel.example', date: 'Mon, 23 Nov 2026 09:11:40 +0100' },
      ],
      attachments: [
        {
          name: 'facture.pdf.html',
          type: 'text/html',
          size: 4_820,
          sha256: '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730',
          traits: ['html', 'form', 'password-field', 'double-extension'],
        },
      ],
    },
  };
}

/** A mail with a page like those that are reported. */
export const samplePage = [
  '<body bgcolor="#eef2f7"><table width="100%" cellpadding="24"><tr><td align="center">',
  '<table width="520" bgcolor="#ffffff" style="border:1px solid #d5dbe3" cellpadding="28"><tr><td style="font-family:Arial">',
  '<img src="https://tracker.example/logo.png" alt="Académie de Montpellier"><h2 style="color:#1f3a5f">Votre boîte est pleine</h2>',
  '<p>Votre boîte de messagerie a atteint <b>99 %</b> de sa capacité.</p>',
  '<p><a href="https://ac-montpelier.example/connexion" style="background:#1f3a5f;color:#ffffff;padding:10px 18px">Augmenter mon quota</a></p>',
  '<form action="https://ac-montpelier.example/"><input type="password" placeholder="Mot de passe"> <button>Valider</button></form>',
  '</td></tr></table></td></tr></table></body>',
].join('');
