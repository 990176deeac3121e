import * as v from 'valibot';
import type { MailEvidence, ReportEvidence } from '../../../api/evidence.ts';
import { reportShape } from './campaign-shape.ts';
import { cardShape } from './card-shape.ts';
import { attachmentTrait, authResult, level, linkKind, maybe } from './words-of.ts';

const correspondents = v.array(v.object({ name: v.string(), address: v.string() }));
const verdict = v.object({ level, rules: v.array(v.string()) });

const authentication = v.variant('status', [
  v.object({ status: v.literal('unavailable') }),
  v.object({
    status: v.literal('reported'),
    authservId: v.string(),
    spf: authResult,
    dkim: authResult,
    dmarc: authResult,
    aligned: v.boolean(),
  }),
]);

const mail: v.GenericSchema<unknown, MailEvidence> = v.object({
  sha256: v.string(),
  size: v.number(),
  cards: v.object({ fr: cardShape, en: cardShape }),
  subject: v.string(),
  from: correspondents,
  replyTo: correspondents,
  to: correspondents,
  cc: correspondents,
  returnPath: v.string(),
  date: v.string(),
  messageId: v.string(),
  text: v.string(),
  hiddenCharacters: v.number(),
  hasHtml: v.boolean(),
  links: v.array(
    v.object({
      kind: linkKind,
      text: v.string(),
      href: v.string(),
      target: v.string(),
      domain: v.string(),
      via: v.array(v.string()),
    }),
  ),
  headers: v.array(v.object({ name: v.string(), value: v.string() })),
  authentication,
  route: v.array(v.object({ from: v.string(), by: v.string(), date: v.string() })),
  attachments: v.array(
    v.object({
      name: v.string(),
      type: v.string(),
      size: v.number(),
      sha256: v.string(),
      traits: v.array(attachmentTrait),
    }),
  ),
});

/** A report with its mail, as it arrives. */
export const evidenceShape: v.GenericSchema<unknown, ReportEvidence> = v.object({
  campaign: v.string(),
  report: reportShape,
  client: v.string(),
  webmail: maybe(v.string()),
  language: v.picklist(['fr', 'en']),
  completeness: v.picklist(['raw', 'rebuilt', 'view']),
  clientVerdict: maybe(verdict),
  serverVerdict: maybe(verdict),
  agrees: v.boolean(),
  mail,
});
