import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Campaign } from '../../api/campaign.ts';
import type { Trouble } from '../api/outcome.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { Section } from '../parts/section.tsx';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { campaignHash } from '../state/route.ts';
import { campaignWords } from '../words/campaign-words.ts';
import { queueWords } from '../words/queue-words.ts';

/** Other campaigns with some of the same keys, to be merged by hand; nothing where there are none. */
export function Related({ campaign }: { readonly campaign: Campaign }): JSX.Element | null {
  const desk = useDesk();
  const language = useLanguage();
  const words = campaignWords[language];
  const [trouble, setTrouble] = useState<Trouble>();

  async function merge(other: string): Promise<void> {
    const outcome = await desk.client.merge(campaign.id, other);
    setTrouble(outcome.ok ? undefined : outcome.trouble);
    if (outcome.ok) desk.campaign.put(outcome.value);
    await desk.queue.load();
  }

  if (campaign.related.length === 0) return null;
  return (
    <Section title={words.related}>
      <ul role="list" class="c-lines">
        {campaign.related.map(({ id, title, reports, shared }) => (
          <li key={id} class="c-related">
            <span>
              <a href={campaignHash(id)}>{title || queueWords[language].noTitle}</a>
              <span class="v-muted">
                {' '}
                {queueWords[language].reports(reports)}. {words.shares}{' '}
                {shared.map((kind) => words.kind[kind]).join(', ')}
              </span>
            </span>
            {mayDecide(desk) && <Button onPress={() => void merge(id)}>{words.merge}</Button>}
          </li>
        ))}
      </ul>
      {trouble !== undefined && <TroubleNotice trouble={trouble} />}
    </Section>
  );
}
