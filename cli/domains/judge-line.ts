import type { Host } from '../../core/domain/domain.ts';
import { parseHost } from '../../core/domain/parse-host.ts';
import { parseUrl } from '../../core/domain/parse-url.ts';
import type { Lookalike, Lookalikes } from '../../core/lookalike/lookalike.ts';
import type { CliWords } from '../words/cli-words.ts';
import type { TextLine } from '../../core/watch/text-lines.ts';

/** A lookalike with its sentence. */
export type ToldLookalike = Pick<Lookalike, 'of' | 'technique' | 'strength'> & { readonly why: string };

/** What is said of one line: as JSON, `{"host":"ac-montpelier.fr","lookalike":{"of":"ac-montpellier.fr",…}}`. */
export interface JudgedHost {
  /** As it was written. */
  readonly host: string;
  readonly lookalike: ToldLookalike | null;
  readonly error?: string;
}

/** Judges one line, whatever stands in it. */
export function judgeLine({ text, cut }: TextLine, lookalikes: Lookalikes, words: CliWords): JudgedHost {
  const host = cut ? undefined : hostOf(text);
  if (host === undefined) return { host: text, lookalike: null, error: words.domains.notAHost };
  const found = host.kind === 'domain' ? lookalikes.of(host) : undefined;
  if (!found) return { host: text, lookalike: null };
  const { of, technique, strength } = found;
  return {
    host: text,
    lookalike: { of, technique, strength, why: words.domains.why(found, words.techniques[technique]) },
  };
}

/** Lists of suspicious names often hold whole addresses; their host is what is asked about. */
function hostOf(text: string): Host | undefined {
  return parseHost(text) ?? (text.includes('://') ? parseUrl(text)?.host : undefined);
}
