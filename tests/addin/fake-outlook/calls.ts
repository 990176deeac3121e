/** What a call may be made to do instead of answering. */
export type Fault =
  | { readonly kind: 'hang' }
  | {
      readonly kind: 'fail';
      readonly code: number;
      readonly name: string;
      /** How often; then it works. */ readonly times?: number;
    }
  | { readonly kind: 'throw'; readonly message: string }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'twice' };

/** Faults by the name of the call: `{ getAsFileAsync: { kind: 'hang' } }`. */
export type Faults = Readonly<Record<string, Fault>>;

/** What Office hands to a callback. */
export interface Result {
  readonly status: 'succeeded' | 'failed';
  readonly value: unknown;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | undefined;
  readonly asyncContext: unknown;
}

/** Calls as Office makes them, with the limits that it has and the faults that a test wants. */
export interface Calls {
  /** Answers later through the last of the arguments, which is the callback. */
  readonly answer: (name: string, given: readonly unknown[], value: () => unknown) => void;
  /** How often each call was made, and the most that ran at once. */
  readonly made: Map<string, number>;
  readonly mostAtOnce: () => number;
}

/** A refusal by Office with its number. */
export class Refused extends Error {
  readonly code: number;

  constructor(code: number, name: string) {
    super(name);
    this.code = code;
    this.name = name;
  }
}

/** Calls that answer within milliseconds, `atOnce` of them at the same time. */
export function callsWith(faults: Faults, atOnce: number): Calls {
  const made = new Map<string, number>();
  let running = 0;
  let most = 0;
  const answer: Calls['answer'] = (name, given, value) => {
    const count = (made.get(name) ?? 0) + 1;
    made.set(name, count);
    const fault = faults[name];
    if (fault?.kind === 'throw') throw new Error(fault.message);
    const callback = given.findLast((each) => typeof each === 'function') as ((result: Result) => void) | undefined;
    const options: { asyncContext?: unknown } | undefined = given.find(
      (each) => typeof each === 'object' && each !== null,
    );
    running += 1;
    most = Math.max(most, running);
    const isOneTooMany = running > atOnce;
    if (fault?.kind === 'hang') return;
    const result = (): Result => {
      const { asyncContext } = options ?? {};
      const failed = (code: number, errorName: string): Result => ({
        status: 'failed',
        value: undefined,
        error: { code, name: errorName, message: errorName },
        asyncContext,
      });
      if (isOneTooMany) return failed(9012, 'TooManyRequests');
      if (fault?.kind === 'fail' && count <= (fault.times ?? Infinity)) return failed(fault.code, fault.name);
      try {
        return { status: 'succeeded', value: value(), error: undefined, asyncContext };
      } catch (error) {
        if (error instanceof Refused) return failed(error.code, error.name);
        throw error;
      }
    };
    setTimeout(
      () => {
        running -= 1;
        callback?.(result());
        if (fault?.kind === 'twice') callback?.(result());
      },
      fault?.kind === 'slow' ? fault.milliseconds : 1,
    );
  };
  return { answer, made, mostAtOnce: () => most };
}
