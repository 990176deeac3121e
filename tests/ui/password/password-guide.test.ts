// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PasswordAdvice } from '../../../core/password/guide.ts';
import { PasswordGuide, type PasswordGuideProps } from '../../../ui/password/password-guide.tsx';
import { mount, wordsOf } from '../mount.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const weak: PasswordAdvice = {
  strength: 'weak',
  acceptable: false,
  bits: 9,
  improvements: ['no-own-name', 'longer', 'more-words'],
};

function guide(changed: Partial<PasswordGuideProps> = {}) {
  const used: string[] = [];
  let drawn = 0;
  const props: PasswordGuideProps = {
    language: 'fr',
    id: 'said',
    passwords: { minimumLength: 12, renewal: 'on-doubt' },
    advice: undefined,
    propose: async () => ({ text: `Tortue-${(drawn += 1)}`, bits: 61.6 }),
    onUse: (text) => used.push(text),
    ...changed,
  };
  return { used, shown: mount(h(PasswordGuide, props)) };
}

const status = (root: HTMLElement): string => wordsOf(root.querySelector('[role=status][aria-live=polite]') ?? root);

test('before anything is typed it says what makes a good one', async () => {
  const { text } = await guide().shown;
  expect(text()).toContain('Au moins 12 caractères');
  expect(text()).toContain('Ni NUMEN');
});

test('a weak one is told by word, sign and bars, never by colour alone, with the two most useful things to do', async () => {
  const { root, text } = await guide({ advice: weak }).shown;
  expect(text()).toContain('Facile à deviner');
  expect(root.querySelectorAll('.v-strength__full')).toHaveLength(1);
  expect(root.querySelector('.v-strength__word svg')).not.toBeNull();
  expect(root.querySelectorAll('#said li')).toHaveLength(2);
  expect(text()).toContain('Évitez votre nom');
});

test('it is read out when the typing pauses, not at every key', async () => {
  const { root } = await guide({ advice: weak }).shown;
  expect(status(root)).toBe('');
  await act(() => void vi.advanceTimersByTime(700));
  expect(status(root)).toBe('');
  await act(() => void vi.advanceTimersByTime(200));
  expect(status(root)).toMatch(/^Facile à deviner\. Évitez votre nom/u);
});

test('where renewal is looked for, it says why not, and who says so', async () => {
  const { text, press } = await guide().shown;
  await press('Faut-il en changer souvent');
  expect(text()).toMatch(/six mois : la CNIL \(2022\) et l’ANSSI \(2021\)/u);
});

test('a passphrase is proposed, drawn again, and used', async () => {
  const { used, shown } = guide({ advice: weak });
  const { press, text } = await shown;
  await press('Proposer une phrase de passe');
  expect(text()).toContain('Tortue-1');
  expect(text()).toContain('tirés au sort');
  await press('En proposer une autre');
  await press('Utiliser celle-ci');
  expect(used).toEqual(['Tortue-2']);
});

test('while its words are on the way it says so', async () => {
  expect((await guide({ advice: 'loading' }).shown).text()).toContain('Le guide arrive');
});
