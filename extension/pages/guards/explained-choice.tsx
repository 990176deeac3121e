import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';

/** Something to consent to: what it is for, what it means, and the choice. */
export function ExplainedChoice({
  title,
  lead,
  points,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly points: readonly string[];
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="p-section p-explained">
      <h3>{title}</h3>
      <p>{lead}</p>
      <ul class="v-points" role="list">
        {points.map((point) => (
          <li key={point}>
            <Icon name="note" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <div class="v-row">{children}</div>
    </div>
  );
}
