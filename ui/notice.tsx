import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** What a notice is about; colour never says it alone. */
export type NoticeKind = 'note' | 'done' | 'caution' | 'danger';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  note: 'note',
  done: 'done',
  caution: 'caution',
  danger: 'danger',
};

/** Something to be told, set apart: a title, and what follows from it. `live` ones are read out when they appear. */
export function Notice({
  kind,
  title,
  children,
  live = false,
}: {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly live?: boolean;
}): JSX.Element {
  return (
    <div class={`v-notice v-notice--${kind}`} role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[kind]} />
      <p class="v-notice__title">{title}</p>
      {children}
    </div>
  );
}
