import { createHash, randomBytes } from 'node:crypto';

import type { Report } from '../../core/report/report.ts';
import { ingestKey } from './test-site.ts';

/** 128 random bits, hexadecimal. */
export function randomId(): string {
  return randomBytes(16).toString('hex');
}

/** A report of a mail, with what a test changes. */
export function reportOf(source: Uint8Array, changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    id: randomId(),
    receipt: randomId(),
    channel: 'extension',
    client: 'extension 0.1.0',
    installation: randomId(),
    language: 'fr',
    happened: [],
    comment: '',
    completeness: 'raw',
    message: { sha256: createHash('sha256').update(source).digest('hex'), size: source.length },
    ...changes,
  };
}

/** The form as a browser sends it. */
export function formOf(report: unknown, source: Uint8Array): FormData {
  const form = new FormData();
  form.append('report', JSON.stringify(report));
  form.append('message', new Blob([Uint8Array.from(source)], { type: 'message/rfc822' }), 'message.eml');
  return form;
}

/** A request that sends a report. */
export function sending(report: unknown, source: Uint8Array, key = ingestKey): RequestInit {
  return { method: 'POST', headers: { Authorization: `Bearer ${key}` }, body: formOf(report, source) };
}

/** A mail of text, CRLF and all. */
export function mailOf(fields: Readonly<Record<string, string>>, body: string): Buffer {
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${head.join('')}\r\n${body.replaceAll('\n', '\r\n')}\r\n`);
}

const usual = {
  From: '"Service Messagerie" <support@ac-montpelier.example>',
  To: 'claire.martin@ac-montpellier.fr',
  Subject: 'Votre boîte est pleine, action requise',
  Date: 'Mon, 23 Nov 2026 07:58:00 +0100',
  'Message-ID': '<1@evil.example>',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
};

/** A phishing mail to somebody: the name changes, and where it leads when that is said. */
export function phishingMail(
  name: string,
  link = 'https://ac-montpelier.fr/connexion',
  fields: Readonly<Record<string, string>> = {},
): Buffer {
  return mailOf(
    { ...usual, 'Message-ID': `<${name}@evil.example>`, ...fields },
    `Bonjour ${name},\n\nVotre messagerie académique a dépassé sa limite de stockage. Pour continuer à recevoir vos messages, ` +
      `confirmez votre identifiant et votre mot de passe sous 24 heures sur la page suivante :\n\n${link}\n\n` +
      `Sans action de votre part, votre compte sera désactivé définitivement.\n\nLe service informatique`,
  );
}
