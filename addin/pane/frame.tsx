import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Logo } from '../../ui/logo.tsx';
import { builtVersion } from '../built.ts';
import { paneTexts } from '../texts/of-language.ts';

/** What stands around everything in a pane: the name above, what is true of the pane itself below. */
export function Frame({
  language,
  action,
  foot,
  children,
}: {
  readonly language: Language;
  /** A button beside the name. */
  readonly action?: ComponentChildren;
  /** A sentence at the very bottom. */
  readonly foot?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="p-page">
      <header class="p-head">
        <span class="p-head__name">
          <Logo /> <span>Vigie</span>
        </span>
        {action}
      </header>
      <main class="v-stack">{children}</main>
      <footer class="p-foot">
        {foot !== undefined && <p>{foot}</p>}
        <p>{paneTexts(language).version(builtVersion())}</p>
      </footer>
    </div>
  );
}
