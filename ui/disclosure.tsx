import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icon.tsx';

/** Something that can be opened to read more; the browser's own, so it works without scripts and in a search of the page. */
export function Disclosure({
  title,
  children,
  open = false,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}): JSX.Element {
  return (
    <details class="v-disclosure" open={open}>
      <summary>
        <Icon name="chevron" />
        <span>{title}</span>
      </summary>
      <div class="v-disclosure__inside">{children}</div>
    </details>
  );
}
