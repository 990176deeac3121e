// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { holdSubmit } from '../../../../extension/content/site/hold-submit.ts';
import type { Answer, Leaving } from '../../../../extension/content/site/leaving.ts';

let form: HTMLFormElement;
const sent: string[] = [];
beforeEach(() => {
  document.body.innerHTML = '<form><input name="requestSubmit"><button>Entrer</button></form>';
  form = document.querySelector('form') ?? form;
  sent.length = 0;
  vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockImplementation(() => void sent.push('sent'));
});

/** As the browser tells it when a person presses the button. */
function pressed(): Event & { readonly isStopped: () => boolean } {
  const event = new Event('submit', { cancelable: true });
  Object.defineProperties(event, { isTrusted: { value: true }, target: { value: form }, submitter: { value: null } });
  return Object.assign(event, { isStopped: () => event.defaultPrevented });
}

function password(isReused: Promise<boolean>, answer: Promise<Answer>): Leaving & { readonly done: string[] } {
  const done: string[] = [];
  answer.catch(() => undefined);
  return { isReused, answer, hold: () => done.push('held'), letGo: () => done.push('let go'), done };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('a form without a password that was left goes as it is', () => {
  const event = pressed();
  holdSubmit(() => undefined, vi.fn())(event);
  expect(event.isStopped()).toBe(false);
});

test('another password is held, then sent as it would have been; a second press sends nothing twice', async () => {
  const leaving = password(Promise.resolve(false), Promise.resolve('go'));
  const hear = holdSubmit(() => leaving, vi.fn());
  const [first, second] = [pressed(), pressed()];
  hear(first);
  hear(second);
  expect([first.isStopped(), second.isStopped()]).toEqual([true, true]);
  await settle();
  expect(sent).toEqual(['sent']);
  expect(leaving.done).toEqual(['held']);
});

test('who stays sends nothing', async () => {
  holdSubmit(() => password(Promise.resolve(true), Promise.resolve('stay')), vi.fn())(pressed());
  await settle();
  expect(sent).toEqual([]);
});

test('a failure of ours holds nobody up: the form goes, and an alarm may come after', async () => {
  const fault = vi.fn<(error: unknown) => void>();
  const leaving = password(Promise.resolve(true), Promise.reject(new Error('the script that draws')));
  holdSubmit(() => leaving, fault)(pressed());
  await settle();
  expect(sent).toEqual(['sent']);
  expect(leaving.done).toEqual(['held', 'let go']);
  expect(fault).toHaveBeenCalledOnce();
});

test('what is not known after eight seconds goes, and is told of after', async () => {
  vi.useFakeTimers();
  const leaving = password(new Promise(() => undefined), new Promise(() => undefined));
  holdSubmit(() => leaving, vi.fn())(pressed());
  await vi.advanceTimersByTimeAsync(7_900);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  expect(sent).toEqual(['sent']);
  expect(leaving.done).toEqual(['held', 'let go']);
});

test('what a page’s script pretends is no submission', () => {
  const event = new Event('submit', { cancelable: true });
  Object.defineProperty(event, 'target', { value: form });
  holdSubmit(() => password(Promise.resolve(false), Promise.resolve('go')), vi.fn())(event);
  expect(event.defaultPrevented).toBe(false);
});
