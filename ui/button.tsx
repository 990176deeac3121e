import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** What a button needs: words, and what a press does. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  /** Sends the form that it stands in. */
  readonly submits?: boolean;
  /** One of a view at most: what most people should do. */
  readonly look?: 'primary' | 'ordinary' | 'plain';
  readonly icon?: IconName;
  /** Cannot be pressed now, yet can be reached and heard. */
  readonly off?: boolean;
  /** Whether it is pressed in: it stays so until it is pressed again. */
  readonly pressed?: boolean;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly autofocus?: boolean;
}

/** A button; its words are always there, an icon may stand before them. */
export function Button(props: ButtonProps): JSX.Element {
  const {
    children,
    onPress,
    submits = false,
    look = 'ordinary',
    icon,
    off = false,
    pressed,
    expanded,
    controls,
    autofocus,
  } = props;
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class={classOf(look)}
      aria-disabled={off ? 'true' : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      autofocus={autofocus}
      onClick={() => {
        if (!off) onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: leads elsewhere, in a tab of its own. */
export function ButtonLink({
  children,
  href,
  look = 'ordinary',
  icon,
}: Pick<ButtonProps, 'children' | 'look' | 'icon'> & { readonly href: string }): JSX.Element {
  return (
    <a class={classOf(look)} href={href} target="_blank" rel="noopener noreferrer">
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

function classOf(look: NonNullable<ButtonProps['look']>): string {
  return look === 'ordinary' ? 'v-button' : `v-button v-button--${look}`;
}
