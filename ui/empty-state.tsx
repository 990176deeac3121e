import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** Where a list has nothing yet: says what will come there. */
export function EmptyState({
  icon,
  title,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="v-empty">
      <Icon name={icon} />
      <p class="v-empty__title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
