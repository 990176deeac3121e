import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Logo } from '../../ui/logo.tsx';
import { type SecurityMark, SecurityMarkSign } from '../../ui/security-mark.tsx';

/** What every page has around what is its own. */
export interface PageFrameProps {
  readonly language: Language;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly organisation?: string | undefined;
  readonly mark?: SecurityMark | undefined;
  readonly children: ComponentChildren;
}

/** A page of the extension: the logo, whose Vigie it is, a title, and what the page says. */
export function PageFrame(props: PageFrameProps): JSX.Element {
  const { language, title, lead, organisation, mark, children } = props;
  return (
    <div class="p-page">
      <header class="p-head">
        <Logo />
        <span class="p-head__names">
          <span class="p-head__name">Vigie</span>
          {organisation !== undefined && <span class="p-head__organisation">{organisation}</span>}
        </span>
        {mark && <SecurityMarkSign mark={mark} language={language} />}
      </header>
      <main class="p-main">
        <div class="p-title">
          <h1>{title}</h1>
          {lead !== undefined && <p class="p-lead">{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  );
}
