import type { JSX } from 'preact';
import type { PasswordAdvice } from '../../core/password/guide.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon-shapes.ts';

type Strength = PasswordAdvice['strength'];

const icons: Readonly<Record<Strength, IconName>> = { weak: 'caution', fair: 'note', strong: 'done' };
/** How many of three bars are full. */
const bars: Readonly<Record<Strength, number>> = { weak: 1, fair: 2, strong: 3 };

/** How good a password is: in a word, with a sign, by the number of full bars, and by colour last. */
export function StrengthSign({
  strength,
  title,
}: {
  readonly strength: Strength;
  readonly title: string;
}): JSX.Element {
  return (
    <div class={`v-strength v-strength--${strength}`}>
      <span class="v-strength__bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} class={bar <= bars[strength] ? 'v-strength__full' : undefined} />
        ))}
      </span>
      <p class="v-strength__word">
        <Icon name={icons[strength]} />
        <span>{title}</span>
      </p>
    </div>
  );
}
