import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { paths } from '../../api/paths.ts';
import { useLanguage } from '../state/desk.ts';
import { evidenceWords } from '../words/evidence-words.ts';

/** The mail's layout in a frame that may do nothing: the server has rewritten it, its policy and the sandbox stop all loads. */
export function PreviewTab({ report, hasHtml }: { readonly report: string; readonly hasHtml: boolean }): JSX.Element {
  const words = evidenceWords[useLanguage()];
  if (!hasHtml) {
    return (
      <EmptyState icon="letter" title={words.noHtml.title}>
        {words.noHtml.text}
      </EmptyState>
    );
  }
  return (
    <div class="v-stack">
      <p class="v-muted">{words.previewNote}</p>
      <iframe
        class="c-preview"
        src={paths.html(report)}
        title={words.previewFrame}
        sandbox=""
        referrerpolicy="no-referrer"
      />
    </div>
  );
}
