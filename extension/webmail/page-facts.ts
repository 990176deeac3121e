import { bluemindMessage, bluemindSession } from './page-facts/bluemind.ts';
import { convergenceMessage, convergenceToken } from './page-facts/convergence.ts';
import { outlookMessage } from './page-facts/outlook-web.ts';
import { zimbraClassicMessage } from './page-facts/zimbra-classic.ts';

/** Something that only the page's own world knows: an id or a token, never a text of a message. */
export interface PageFact {
  /** Runs in the page's world, sent there as its source: it may use nothing but the page. */
  readonly read: () => string | undefined;
  /** Whether what came back has the shape of the fact; the page may answer anything. */
  readonly accepts: (value: unknown) => value is string;
}

/** Every fact, by its name. The background runs them with `scripting.executeScript({ world: 'MAIN' })`. */
export const pageFacts = {
  'bluemind-message': { read: bluemindMessage, accepts: shapedAs(/^[\w-]{1,80}\/\d{1,12}$/u) },
  'bluemind-session': { read: bluemindSession, accepts: shapedAs(/^[\w-]{1,100}$/u) },
  'convergence-message': { read: convergenceMessage, accepts: shapedAs(/^\d{1,12} [^\p{Cc}]{1,500}$/u) },
  'convergence-token': { read: convergenceToken, accepts: shapedAs(/^[\w.+/=-]{1,200}$/u) },
  'outlook-message': { read: outlookMessage, accepts: shapedAs(/^[\w+/=-]{16,1000}$/u) },
  'zimbra-classic-message': { read: zimbraClassicMessage, accepts: shapedAs(/^[\w:-]{1,120}$/u) },
} as const satisfies Readonly<Record<string, PageFact>>;

/** The name of a fact: `zimbra-classic-message`. */
export type PageFactName = keyof typeof pageFacts;

/** Whether a name that came in a message of the extension names a fact. */
export function isPageFactName(name: unknown): name is PageFactName {
  return typeof name === 'string' && Object.hasOwn(pageFacts, name);
}

function shapedAs(shape: RegExp): PageFact['accepts'] {
  return (value): value is string => typeof value === 'string' && shape.test(value);
}
