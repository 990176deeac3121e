/** A kind of thing that one can look for in other mail: `host` only where the whole host is the attacker's. */
export type IndicatorKind = 'url' | 'host' | 'sender' | 'reply-to' | 'file';

/** Something confirmed to belong to an attack: `{ kind: 'host', value: 'ac-montpelier.fr', … }`. */
export interface Indicator {
  readonly kind: IndicatorKind;
  /** An address, a host as A-labels, a mailbox, or the hexadecimal SHA-256 of a file. */
  readonly value: string;
  /** When it was first seen, ISO 8601 UTC. */
  readonly firstSeen: string;
  /** How many different people got it letter for letter the same: what one person alone got may name them. */
  readonly recipients: number;
}

/** One message of a campaign with everything taken out that names who got it. */
export interface Sample {
  /** Header lines in order, redacted, unfolded: `Subject: Votre bo\u00eete est pleine`. */
  readonly headers: readonly string[];
  /** What a reader saw, redacted. */
  readonly text: string;
}

/** A campaign that the team decided is an attack. */
export interface ExportedCampaign {
  /** The campaign's own id, the same at every export. */
  readonly id: string;
  /** The subject that most of its messages have, redacted. */
  readonly title: string;
  /** `withdrawn` where the decision was undone after it had been published. */
  readonly state: 'confirmed' | 'withdrawn';
  /** ISO 8601 UTC. */
  readonly decidedAt: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly reports: number;
  /** Whom it speaks for, as far as the verdict says: `acad\u00e9mie de Montpellier`. */
  readonly imitates: string | undefined;
  readonly indicators: readonly Indicator[];
  readonly sample: Sample | undefined;
}

/** Who says all this. */
export interface Publisher {
  /** `Acad\u00e9mie de Montpellier`. */
  readonly name: string;
  /** `ac-montpellier.fr`. */
  readonly domain: string;
  /** Where answers go: `securite@ac-montpellier.fr`. */
  readonly contact: string;
}

/** What an export writes down: the campaigns of one moment. */
export interface Edition {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Grows with every change of what is published, at most 2^32 - 1: a zone's serial. */
  readonly serial: number;
  readonly publisher: Publisher;
  readonly campaigns: readonly ExportedCampaign[];
}

/** A file that an export made. */
export interface ExportFile {
  /** Without a folder: `vigie.rpz`. */
  readonly name: string;
  /** `text/csv; charset=utf-8`. */
  readonly type: string;
  readonly content: string;
}

/** One way to write an edition down. Redaction is part of it: no reader of a file learns who got the mail. */
export interface Export {
  /** As it stands in addresses: `stix`. */
  readonly id: string;
  /** `list` for machines, all campaigns at once; `draft` for a person who sends it, one campaign at a time. */
  readonly use: 'list' | 'draft';
  readonly write: (edition: Edition) => readonly ExportFile[];
}
