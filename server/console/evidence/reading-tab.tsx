import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import { VerdictCard } from '../../../ui/verdict-card.tsx';
import type { ReportEvidence } from '../../api/evidence.ts';
import { Section } from '../parts/section.tsx';
import { useLanguage } from '../state/desk.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { LinkTable } from './link-table.tsx';

/** Vigie's card, the text as text, and where every link really leads. */
export function ReadingTab({ evidence: { mail } }: { readonly evidence: ReportEvidence }): JSX.Element {
  const language = useLanguage();
  const words = evidenceWords[language];
  return (
    <div class="v-stack">
      <VerdictCard card={mail.cards[language]} language={language} />
      <Section title={words.links}>
        <LinkTable links={mail.links} />
      </Section>
      <Section title={words.text}>
        {mail.hiddenCharacters > 0 && (
          <p class="c-hidden">
            <Icon name="caution" />
            <span>{words.hidden(mail.hiddenCharacters)}</span>
          </p>
        )}
        {mail.text.trim() === '' ? <p class="v-muted">{words.noText}</p> : <div class="c-mail-text">{mail.text}</div>}
      </Section>
    </div>
  );
}
