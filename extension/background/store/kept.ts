import * as v from 'valibot';
import type { KeyValues } from './key-values.ts';

/** One value that is kept, of a shape that is checked whenever it is read. */
export interface Kept<Value> {
  readonly read: () => Promise<Value>;
  /** Changes it, one change after the other however many are asked for at once; gives what it is then. */
  readonly change: (change: (value: Value) => Value) => Promise<Value>;
  readonly forget: () => Promise<void>;
}

/** What is kept and how: `initial` also stands for what is there but has another shape. */
export interface KeptOptions<Value> {
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly initial: Value;
}

/** A value under a key: `kept(disk, { key: 'settings', schema: settingsSchema, initial: {} })`. */
export function kept<Value>(values: KeyValues, { key, schema, initial }: KeptOptions<Value>): Kept<Value> {
  const read = async (): Promise<Value> => {
    const result = v.safeParse(schema, await values.get(key));
    return result.success ? result.output : initial;
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    read: () => inTurn(read),
    change: (change) =>
      inTurn(async () => {
        const value = change(await read());
        await values.set(key, value);
        return value;
      }),
    forget: () => inTurn(() => values.remove(key)),
  };
}
