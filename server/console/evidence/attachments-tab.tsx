import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { sizeText } from '../../../ui/texts/amounts.ts';
import type { CampaignReport } from '../../api/campaign.ts';
import type { AttachmentEvidence } from '../../api/evidence.ts';
import { paths } from '../../api/paths.ts';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { evidenceWords } from '../words/evidence-words.ts';

/** Files as what they are, never opened; the whole mail to be taken away under a password. */
export function AttachmentsTab({
  report,
  attachments,
}: {
  readonly report: CampaignReport;
  readonly attachments: readonly AttachmentEvidence[];
}): JSX.Element {
  const desk = useDesk();
  const language = useLanguage();
  const words = evidenceWords[language];
  return (
    <div class="v-stack">
      {attachments.length === 0 ? (
        <EmptyState icon="attachment" title={words.noAttachments.title}>
          {words.noAttachments.text}
        </EmptyState>
      ) : (
        <ul role="list" class="c-files">
          {attachments.map(({ name, type, size, sha256, traits }, index) => (
            <li key={index}>
              <p>
                <Icon name="attachment" /> <b>{name || '—'}</b>{' '}
                <span class="v-muted">
                  {type}, {sizeText(size, language)}
                </span>
              </p>
              {traits.length > 0 && (
                <p class="v-row">
                  {traits.map((trait) => (
                    <span key={trait} class="c-tag">
                      {words.trait[trait]}
                    </span>
                  ))}
                </p>
              )}
              <p class="c-hash">
                SHA-256 <code class="c-value">{sha256}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayDecide(desk) && <TakeAway report={report} />}
    </div>
  );
}

function TakeAway({ report }: { readonly report: CampaignReport }): JSX.Element {
  const desk = useDesk();
  const words = evidenceWords[useLanguage()];
  const [held, setHeld] = useState(report.mail === 'held');
  const [trouble, setTrouble] = useState<Trouble>();

  async function hold(): Promise<void> {
    const outcome = await desk.client.hold(report.id, !held);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (outcome.ok) setHeld(!held);
  }

  return (
    <div class="c-section">
      <div class="v-row">
        <a class="v-button" href={paths.archive(report.id)} download>
          <Icon name="save" />
          <span>{words.archive}</span>
        </a>
        <Button icon="lock" onPress={() => void hold()}>
          {held ? words.release : words.hold}
        </Button>
      </div>
      <p class="v-muted">{words.archiveNote}</p>
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </div>
  );
}
