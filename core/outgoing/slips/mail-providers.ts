/** A provider of mailboxes that staff and families write to. */
export interface MailProvider {
  /** `gmail`. */
  readonly name: string;
  /** Its true endings, the usual one first. */
  readonly endings: readonly string[];
  /** Whether a slip in the name tells: short names and plain words are a letter away from too many others. */
  readonly telling: boolean;
}

/** Name and true endings. */
const tellingNames = [
  'gmail com',
  'hotmail fr com',
  'outlook fr com',
  'orange fr',
  'wanadoo fr',
  'yahoo fr com',
  'laposte net',
  'icloud com',
  'protonmail com ch',
  'numericable fr com',
  'netcourrier com',
];
const shortNames = ['free fr', 'sfr fr', 'live fr com', 'bbox fr', 'neuf fr', 'gmx fr com', 'msn com'];

/** Providers by how often they are written to in French schools. */
export const mailProviders: readonly MailProvider[] = [
  ...tellingNames.map((line) => provider(line, true)),
  ...shortNames.map((line) => provider(line, false)),
];

function provider(line: string, telling: boolean): MailProvider {
  const [name = '', ...endings] = line.split(' ');
  return { name, endings, telling };
}

/** Honest names that are one letter from a provider's: `orage.fr` is somebody's. */
export const honestNames: ReadonlySet<string> = new Set(
  'orage oranges oranger orangea range laporte outlooks mail cloud box'.split(' '),
);
