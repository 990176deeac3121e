import { expect, test } from 'vitest';

import type { Judged } from '../../../addin/judge/judge.ts';
import type { OpenMessage } from '../../../addin/outlook/open-message.ts';
import type { PaneState } from '../../../addin/pane/pane-state.ts';
import { followSelection, type Selection } from '../../../addin/pane/selection.ts';

const named = (id: string): OpenMessage => ({ id, messageId: '', subject: id, from: undefined }) as never;

/** A selection whose judgements are finished by the test, in whatever order it likes. */
function ground(): {
  readonly select: (id: string | undefined) => void;
  readonly finish: (id: string) => Promise<void>;
  readonly fail: (id: string) => Promise<void>;
  readonly selection: Selection;
  readonly states: PaneState[];
} {
  let selected: OpenMessage | undefined;
  const pending = new Map<string, PromiseWithResolvers<Judged>>();
  const states: PaneState[] = [];
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    select: (id) => {
      selected = id === undefined ? undefined : named(id);
    },
    finish: (id) => {
      pending.get(id)?.resolve({ source: Buffer.from(id) } as never);
      return settled();
    },
    fail: (id) => {
      pending.get(id)?.reject(new Error('a rule broke'));
      return settled();
    },
    selection: followSelection({
      open: () => selected,
      judge: ({ id }) => {
        const judgement = Promise.withResolvers<Judged>();
        pending.set(id, judgement);
        return judgement.promise;
      },
      show: (state) => states.push(state),
    }),
    states,
  };
}

/** `judged a`: whose verdict stands under whose name. */
const told = (states: readonly PaneState[]): readonly string[] =>
  states.map((state) => {
    const verdict = state.kind === 'judged' ? `:${Buffer.from(state.judged.source).toString()}` : '';
    return `${state.kind}${'of' in state ? ` ${state.of.subject}` : ''}${verdict}`;
  });

test('of rapid selections only the last gets its verdict, however late the others come', async () => {
  const { select, selection, finish, states } = ground();
  for (const id of ['a', 'b', 'c']) {
    select(id);
    void selection.look();
  }
  await finish('b');
  await finish('c');
  await finish('a');
  expect(told(states)).toEqual(['reading a', 'reading b', 'reading c', 'judged c:c']);
});

test('when Outlook moves on without telling, a verdict is not shown under the next message', async () => {
  const { select, selection, finish, states } = ground();
  select('a');
  void selection.look();
  select('b');
  await finish('a');
  await finish('b');
  expect(told(states)).toEqual(['reading a', 'reading b', 'judged b:b']);
});

test('nothing selected takes the last verdict away', async () => {
  const { select, selection, finish, states } = ground();
  select('a');
  void selection.look();
  select(undefined);
  await selection.look();
  await finish('a');
  expect(told(states)).toEqual(['reading a', 'nothing-open']);
});

test('a look for changes leaves what is shown when nothing changed', async () => {
  const { select, selection, finish, states } = ground();
  select('a');
  void selection.look();
  await finish('a');
  await selection.lookIfChanged();
  select('b');
  void selection.lookIfChanged();
  await finish('b');
  expect(told(states)).toEqual(['reading a', 'judged a:a', 'reading b', 'judged b:b']);
});

test('a mistake of ours is said, and the next message is judged', async () => {
  const { select, selection, finish, fail, states } = ground();
  select('a');
  void selection.look();
  await fail('a');
  select('b');
  void selection.look();
  await finish('b');
  expect(told(states)).toEqual(['reading a', 'failed a', 'reading b', 'judged b:b']);
});

test('what is forgotten does not come back', async () => {
  const { select, selection, finish, states } = ground();
  select('a');
  void selection.look();
  selection.forget();
  await finish('a');
  expect(told(states)).toEqual(['reading a']);
});

test('judging again leaves what is shown until the new verdict is there, unless something else is selected by then', async () => {
  const { select, selection, finish, states } = ground();
  select('a');
  void selection.look();
  await finish('a');
  void selection.judgeAgain();
  await finish('a');
  select('b');
  void selection.judgeAgain();
  await finish('b');
  expect(told(states)).toEqual(['reading a', 'judged a:a', 'judged a:a', 'reading b', 'judged b:b']);
});
