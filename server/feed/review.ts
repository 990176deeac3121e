import { differentPersons, type GuardRails, objectionsTo, type Objection } from './objections.ts';

/** What the server remembers of legitimate mail, by keyed hashes that outlive the mails. */
export interface LegitimateMails {
  /** How many mails that were decided legitimate an expression would hit. */
  readonly hitBy: (expression: string) => Promise<number>;
}

/** What to show a person before an entry is published. */
export interface Review {
  readonly expression: string;
  /** What speaks against it as it stands; `second-person` goes away when another confirms. */
  readonly objections: readonly Objection[];
  /** Legitimate mails that it would hit. */
  readonly legitimate: number;
}

/** Looks at entries as the signer will, and at what they would do to mail that is known to be legitimate: then too two persons must decide. */
export async function review(
  expressions: readonly string[],
  persons: readonly string[],
  rails: GuardRails,
  mails: LegitimateMails,
): Promise<readonly Review[]> {
  const isAlone = differentPersons(persons).length < 2;
  return Promise.all(
    expressions.map(async (expression) => {
      const found = objectionsTo(expression, persons, rails);
      const legitimate = found.includes('not-an-expression') ? 0 : await mails.hitBy(expression);
      const isDoubtful = legitimate > 0 && isAlone && !found.includes('second-person');
      return { expression, legitimate, objections: isDoubtful ? [...found, 'second-person' as const] : found };
    }),
  );
}
