import type { Edition, ExportedCampaign, Indicator } from '../../../server/exports/edition/edition.ts';

/** An indicator for a test: `anIndicator('host', 'evil.example')`. */
export function anIndicator(kind: Indicator['kind'], value: string, recipients = 2): Indicator {
  return { kind, value, recipients, firstSeen: '2026-03-04T08:00:00.000Z' };
}

/** A confirmed campaign for a test. */
export function aCampaign(draft: Partial<ExportedCampaign> = {}): ExportedCampaign {
  return {
    id: 'c-1',
    title: 'Votre boîte est pleine',
    state: 'confirmed',
    decidedAt: '2026-03-04T09:30:00.000Z',
    firstSeen: '2026-03-04T08:00:00.000Z',
    lastSeen: '2026-03-04T09:00:00.000Z',
    reports: 12,
    imitates: 'académie de Montpellier',
    indicators: [
      anIndicator('url', 'https://ac-montpelier.example/connexion?page=1'),
      anIndicator('host', 'ac-montpelier.example'),
      anIndicator('host', 'messagerie.evil.example'),
      anIndicator('sender', 'support@ac-montpelier.example'),
      anIndicator('reply-to', 'caisse@evil.example'),
      anIndicator('file', 'a'.repeat(64)),
    ],
    sample: {
      headers: [
        'From: "Support" <support@ac-montpelier.example>',
        'Subject: =?utf-8?B?Vm90cmUgYm/DrnRlIGVzdCBwbGVpbmU=?=',
        'Message-Id: <1@evil.example>',
      ],
      text: 'Bonjour [redacted],\nvotre boîte est pleine.\n'.repeat(20),
    },
    ...draft,
  };
}

/** What such campaigns are exported as. */
export function anEdition(...campaigns: readonly ExportedCampaign[]): Edition {
  return {
    at: '2026-03-04T10:00:00.000Z',
    serial: 42,
    publisher: {
      name: 'Académie de Montpellier',
      domain: 'ac-montpellier.example',
      contact: 'securite@ac-montpellier.example',
    },
    campaigns: campaigns.length === 0 ? [aCampaign()] : campaigns,
  };
}

/** Things that try to leave the place where they are written down. */
export const hostile: ExportedCampaign = aCampaign({
  id: 'c-hostile\n../..',
  title: '=HYPERLINK("http://evil.example")\r\nBcc: x@evil.example\u2028\u202e"; DROP',
  imitates: "l'État\n\\",
  indicators: [
    anIndicator('host', 'evil.example. CNAME victim.example'),
    anIndicator('host', 'evil.example\n0.0.0.0 education.gouv.fr'),
    anIndicator('host', 'fr'),
    anIndicator('host', 'web.app'),
    anIndicator('host', 'localhost'),
    anIndicator('host', '203.0.113.9'),
    anIndicator('url', "https://evil.example/a'] OR [url:value = 'x"),
    anIndicator('url', 'https://evil.example/\\"><script>\n'),
    anIndicator('url', 'javascript:alert(1)'),
    anIndicator('sender', 'a@evil.example OK\nb@evil.example'),
    anIndicator('sender', '"=cmd|calc"@evil.example'),
    anIndicator('reply-to', '=1+1@evil.example'),
    anIndicator('file', 'not a hash'),
  ],
  sample: { headers: ['From: a@evil.example\r\nBcc: victim@exemple.fr'], text: '\u0000\r\n.\r\n--boundary--' },
});
