/*
 * What the events use of JavaScript after 2016, for an engine that has nothing later; written for how it is used here. The first
 * import of the events, so that it is there before anything else runs.
 */

/** What an array and a text have in common. */
interface Indexed {
  readonly length: number;
  readonly [index: number]: unknown;
}

const methods = {
  array: {
    at(this: Indexed, index: number): unknown {
      return this[index < 0 ? this.length + index : index];
    },
    flatMap(this: readonly unknown[], made: (value: unknown, index: number) => unknown): unknown[] {
      return this.reduce<unknown[]>((flat, value, index) => flat.concat(made(value, index)), []);
    },
  },
  string: {
    at(this: Indexed, index: number): unknown {
      return this[index < 0 ? this.length + index : index];
    },
    padStart(this: string, length: number, filler = ' '): string {
      return `${filler.repeat(Math.max(0, length - this.length))}${this}`;
    },
    /** What is looked for is a text, or a pattern with the flag `g`. */
    replaceAll(this: string, wanted: string | RegExp, instead: string): string {
      return typeof wanted === 'string' ? this.split(wanted).join(instead) : this.replace(wanted, instead);
    },
    matchAll(this: string, pattern: RegExp): readonly RegExpExecArray[] {
      const found: RegExpExecArray[] = [];
      // At the end it stands at the beginning again, as `exec` leaves it.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(this); match; match = pattern.exec(this)) {
        found.push(match);
        if (match[0] === '') pattern.lastIndex += 1;
      }
      return found;
    },
    trimStart(this: string): string {
      return this.replace(/^\s+/u, '');
    },
    trimEnd(this: string): string {
      let end = this.length;
      while (end > 0 && /\s/u.test(this.charAt(end - 1))) end -= 1;
      return this.slice(0, end);
    },
  },
};

fill(Array.prototype, methods.array);
fill(String.prototype, methods.string);

function fill(owner: object, given: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(given)) {
    if (!(name in owner))
      Object.defineProperty(owner, name, { value: given[name], configurable: true, writable: true });
  }
}
