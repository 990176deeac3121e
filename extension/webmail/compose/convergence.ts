import type { Composer, PageView } from '../adapter.ts';
import { findMessages } from '../find-message.ts';
import { findComposers } from './find-composers.ts';

/** Convergence's forms of new messages, whose marks are not known: found by what their fields are called. */
export function convergenceComposers({ document }: PageView): readonly Composer[] {
  return findComposers(
    document,
    findMessages(document).map(({ place }) => place),
  );
}
