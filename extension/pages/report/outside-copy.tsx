import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { Draft } from '../../protocol/reporting.ts';
import { fromBase64 } from '../base64.ts';
import { fileName } from '../save-file.ts';
import type { ReportPort } from './report-port.ts';
import { reportWords } from './report-words.ts';

/** A copy for whoever is outside the organisation, with what is personal masked; the person sends it. */
export function OutsideCopy({
  draft,
  port,
  language,
}: {
  readonly draft: Draft;
  readonly port: ReportPort;
  readonly language: Language;
}): JSX.Element {
  const words = reportWords[language];
  const [told, setTold] = useState('');
  const save = async (): Promise<void> => {
    const outside = await port.redact();
    if (outside) port.save(fileName(draft.subject), fromBase64(outside.source));
    setTold(outside ? words.outsideSaved(outside.redacted) : words.gone);
  };
  return (
    <Disclosure title={words.outside}>
      <div class="v-stack">
        <p>{words.outsideMore}</p>
        <div class="v-row">
          <Button icon="save" onPress={() => void save()}>
            {words.outsideSave}
          </Button>
        </div>
        <p role="status">{told}</p>
      </div>
    </Disclosure>
  );
}
