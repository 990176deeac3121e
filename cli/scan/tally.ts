import type { Level } from '../../core/verdict.ts';
import type { Judged } from './judge-message.ts';

/** How many messages reached each level. */
export type Levels = Record<Level, number>;

/** What a mail store would have been told: which rules, how often, on whose mail. No contents. */
export interface Summary {
  readonly messages: number;
  readonly levels: Readonly<Levels>;
  /** Messages in which a rule found something, by the level that they reached. */
  readonly rules: Readonly<Record<string, Readonly<Levels>>>;
  /** Messages of each sender's registrable domain by level; `-` for mail without one. */
  readonly senders: Readonly<Record<string, Readonly<Levels> & { readonly rules: Readonly<Record<string, number>> }>>;
  readonly errors: number;
}

interface Sender {
  readonly levels: Levels;
  readonly rules: Map<string, number>;
}

/** Counts messages as they are judged. */
export class Tally {
  #messages = 0;
  #errors = 0;
  readonly #levels = noLevels();
  readonly #rules = new Map<string, Levels>();
  readonly #senders = new Map<string, Sender>();

  get messages(): number {
    return this.#messages;
  }

  addError(): void {
    this.#errors++;
  }

  add({ message, verdict }: Judged): void {
    this.#messages++;
    this.#levels[verdict.level]++;
    const domain = message.from?.domain?.registrable ?? '-';
    const sender = this.#senders.get(domain) ?? { levels: noLevels(), rules: new Map<string, number>() };
    this.#senders.set(domain, sender);
    sender.levels[verdict.level]++;
    for (const rule of new Set(verdict.evidence.map((each) => each.rule))) {
      const levels = this.#rules.get(rule) ?? noLevels();
      this.#rules.set(rule, levels);
      levels[verdict.level]++;
      sender.rules.set(rule, (sender.rules.get(rule) ?? 0) + 1);
    }
  }

  summary(): Summary {
    const sum = ({ none, caution, danger }: Levels): number => none + caution + danger;
    const rules = [...this.#rules].toSorted(([, a], [, b]) => sum(b) - sum(a));
    const senders = [...this.#senders].toSorted(
      ([, { levels: a }], [, { levels: b }]) => b.danger - a.danger || b.caution - a.caution || sum(b) - sum(a),
    );
    return {
      messages: this.#messages,
      levels: this.#levels,
      rules: Object.fromEntries(rules),
      senders: Object.fromEntries(
        senders.map(([domain, { levels, rules: hits }]) => [domain, { ...levels, rules: Object.fromEntries(hits) }]),
      ),
      errors: this.#errors,
    };
  }
}

function noLevels(): Levels {
  return { none: 0, caution: 0, danger: 0 };
}
