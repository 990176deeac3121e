import type { Authentication, AttachmentTrait, Completeness, LinkKind } from '../../core/message.ts';
import type { Level } from '../../core/verdict.ts';
import type { Card } from '../../core/texts/card.ts';
import type { CampaignReport } from './campaign.ts';

/** One report with the mail that it is about. */
export interface ReportEvidence {
  readonly campaign: string;
  readonly report: CampaignReport;
  /** What sent it: `extension 0.1.0`. */
  readonly client: string;
  readonly webmail: string | undefined;
  readonly language: 'fr' | 'en';
  readonly completeness: Completeness;
  /** What the person was shown; `undefined` when the client judged nothing. */
  readonly clientVerdict: { readonly level: Level; readonly rules: readonly string[] } | undefined;
  /** What the server found when the report arrived. */
  readonly serverVerdict: { readonly level: Level; readonly rules: readonly string[] } | undefined;
  /** Whether both speak of the same level and rules. */
  readonly agrees: boolean;
  readonly mail: MailEvidence;
}

/** A mail as an analyst reads it. Everything in it is the sender's: text, to be shown as text. */
export interface MailEvidence {
  /** SHA-256 of the source, hexadecimal. */
  readonly sha256: string;
  /** Bytes of the source. */
  readonly size: number;
  /** Judged anew while this page was made. */
  readonly cards: { readonly fr: Card; readonly en: Card };
  readonly subject: string;
  readonly from: readonly Correspondent[];
  readonly replyTo: readonly Correspondent[];
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly returnPath: string;
  /** As the Date header says, ISO 8601 UTC, or empty. */
  readonly date: string;
  readonly messageId: string;
  /** What a person sees, at most 200 000 characters. */
  readonly text: string;
  /** Characters that the HTML hides from the eye. */
  readonly hiddenCharacters: number;
  readonly hasHtml: boolean;
  /** At most 500. */
  readonly links: readonly LinkEvidence[];
  /** At most 500, from the top down. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly authentication: Authentication;
  /** The way it came, newest hop first, from its Received headers: claims below the border. */
  readonly route: readonly Hop[];
  /** At most 200. */
  readonly attachments: readonly AttachmentEvidence[];
}

/** Who writes or is written to: `"Rectorat" <contact@evil.example>`. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** A link and where it really leads. */
export interface LinkEvidence {
  readonly kind: LinkKind;
  readonly text: string;
  /** As it is written. */
  readonly href: string;
  /** After every rewriter that can be undone without asking anyone. */
  readonly target: string;
  /** Registrable domain of the target, as a person reads it; empty when it has none. */
  readonly domain: string;
  /** Hosts on the way. */
  readonly via: readonly string[];
}

/** One Received header. */
export interface Hop {
  /** What the sending machine called itself, with its address when the header gives one: `mail.evil.example [203.0.113.9]`. */
  readonly from: string;
  readonly by: string;
  /** As the header writes it. */
  readonly date: string;
}

/** An attached file, which is never opened. */
export interface AttachmentEvidence {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly traits: readonly AttachmentTrait[];
}
