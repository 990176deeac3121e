/** A provider of mailboxes that staff and families write to. */
export interface MailProvider {
  /** `gmail`. */
  readonly name: string;
  /** Its true endings, the usual one first. */
  readonly endings: readonly string[];
  /** Whether a slip in the name tells: short names and plain words are a letter away from too many others. */
  readonly telling: boolean;
}

/** Providers by how often they are written to in French schools. */
export const mailProviders: readonly MailProvider[] = [
  { name: 'gmail', endings: ['com'], telling: true },
  { name: 'hotmail', endings: ['fr', 'com'], telling: true },
  { name: 'outlook', endings: ['fr', 'com'], telling: true },
  { name: 'orange', endings: ['fr'], telling: true },
  { name: 'wanadoo', endings: ['fr'], telling: true },
  { name: 'yahoo', endings: ['fr', 'com'], telling: true },
  { name: 'laposte', endings: ['net'], telling: true },
  { name: 'icloud', endings: ['com'], telling: true },
  { name: 'protonmail', endings: ['com', 'ch'], telling: true },
  { name: 'numericable', endings: ['fr', 'com'], telling: true },
  { name: 'netcourrier', endings: ['com'], telling: true },
  { name: 'free', endings: ['fr'], telling: false },
  { name: 'sfr', endings: ['fr'], telling: false },
  { name: 'live', endings: ['fr', 'com'], telling: false },
  { name: 'bbox', endings: ['fr'], telling: false },
  { name: 'neuf', endings: ['fr'], telling: false },
  { name: 'gmx', endings: ['fr', 'com'], telling: false },
  { name: 'msn', endings: ['com'], telling: false },
];

/** Honest names that are one letter from a provider's: `orage.fr` is somebody's. */
export const honestNames: ReadonlySet<string> = new Set(['orage', 'oranges', 'oranger', 'orangea', 'outlooks']);
