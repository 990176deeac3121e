import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';
import { momentText } from '../../../ui/texts/amounts.ts';
import type { Diagnostics } from '../../protocol/page-state.ts';
import { diagnosticsWords } from './diagnostics-words.ts';

/** Versions, profile, feed and reports. */
export function General({
  diagnostics: { version, browser, profile, privateWindows, notifications, feed, reports },
  language,
}: {
  readonly diagnostics: Diagnostics;
  readonly language: Language;
}): JSX.Element {
  const words = diagnosticsWords[language];
  return (
    <section class="p-panel">
      <h2>{words.general}</h2>
      <dl class="p-facts">
        <dt>{words.version}</dt>
        <dd>{version}</dd>
        <dt>{words.browser}</dt>
        <dd>{browser}</dd>
        <dt>{words.profile}</dt>
        <dd>
          {profile.organisation} <span class="v-muted">({words.from[profile.from]})</span>
        </dd>
        <dt>{words.privateWindows}</dt>
        <dd>{privateWindows ? words.yes : words.no}</dd>
        <dt>{words.notifications}</dt>
        <dd>{notifications ? words.yes : words.no}</dd>
        <dt>{words.feed}</dt>
        <dd>{feedText(feed, language)}</dd>
        <dt>{words.reports}</dt>
        <dd>
          {[reports.server ?? words.noServer, words.waiting(reports.waiting), words.sent(reports.sent)].join(' · ')}
        </dd>
      </dl>
    </section>
  );
}

function feedText({ url, version, at }: Diagnostics['feed'], language: Language): string {
  const words = diagnosticsWords[language];
  if (url === undefined) return words.feedNone;
  return version === undefined || at === undefined ? words.feedNever : words.feedAt(version, momentText(at, language));
}
