import type { JSX } from 'preact';
import { Icon } from '../../../ui/icon.tsx';
import type { ExportOffer } from '../../api/export-offer.ts';
import { useLanguage } from '../state/desk.ts';
import { exportWords } from '../words/export-words.ts';

/** Ways to take campaigns out, each a file to be saved. */
export function ExportList({
  offers,
  addressOf,
}: {
  readonly offers: readonly ExportOffer[];
  readonly addressOf: (format: string) => string;
}): JSX.Element {
  const words = exportWords[useLanguage()];
  return (
    <ul role="list" class="c-exports">
      {offers.map(({ id }) => (
        <li key={id}>
          <a href={addressOf(id)} download>
            <Icon name="save" />
            <span>
              <b>{words[id]?.title ?? id}</b>
              <span class="v-muted">{words[id]?.use}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
