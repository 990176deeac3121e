import type { JSX } from 'preact';
import { Notice } from '../../../ui/notice.tsx';
import { uiTexts } from '../../../ui/texts/of-language.ts';
import type { Correspondent, ReportEvidence } from '../../api/evidence.ts';
import { Facts } from '../parts/facts.tsx';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { queueWords } from '../words/queue-words.ts';

/** Whom the mail claims to be from and to, and where client and server differ about it. */
export function MailHead({ evidence }: { readonly evidence: ReportEvidence }): JSX.Element {
  const language = useLanguage();
  const words = evidenceWords[language];
  const { mail, report, agrees, clientVerdict, serverVerdict, completeness } = evidence;
  const levels = uiTexts(language).levels;
  return (
    <header class="c-head">
      <h2>{mail.subject || queueWords[language].noTitle}</h2>
      <Facts
        facts={[
          [words.from, mail.from.length === 0 ? words.noSender : <People people={mail.from} />],
          ...(mail.replyTo.length > 0 ? [[words.replyTo, <People people={mail.replyTo} />] as const] : []),
          ...(mail.to.length > 0 ? [[words.to, <People people={mail.to} />] as const] : []),
          ...(mail.cc.length > 0 ? [[words.cc, <People people={mail.cc} />] as const] : []),
          ...(mail.date === '' ? [] : [[words.date, <Moment at={mail.date} />] as const]),
        ]}
      />
      {completeness !== 'raw' && <p class="v-muted">{words.completeness[completeness]}</p>}
      {!agrees && clientVerdict && serverVerdict && (
        <Notice kind="caution" title={words.differs}>
          <p>{words.differsText(levels[clientVerdict.level], levels[serverVerdict.level])}</p>
        </Notice>
      )}
      {report.comment !== '' && (
        <figure class="c-said">
          <figcaption class="v-muted">{words.said}</figcaption>
          <blockquote>{report.comment}</blockquote>
        </figure>
      )}
    </header>
  );
}

/** How many addressees are shown: a mailing may have hundreds. */
const shownPeople = 5;

function People({ people }: { readonly people: readonly Correspondent[] }): JSX.Element {
  return (
    <>
      {people.slice(0, shownPeople).map(({ name, address }, index) => (
        <span key={index} class="c-person">
          {name} <code>{address}</code>
        </span>
      ))}
      {people.length > shownPeople && <span class="v-muted">+{people.length - shownPeople}</span>}
    </>
  );
}
