import type { JSX } from 'preact';
import type { LinkEvidence } from '../../api/evidence.ts';
import { useLanguage } from '../state/desk.ts';
import { evidenceWords } from '../words/evidence-words.ts';

/** What each link says and where it leads; none of them is one here. */
export function LinkTable({ links }: { readonly links: readonly LinkEvidence[] }): JSX.Element {
  const words = evidenceWords[useLanguage()];
  if (links.length === 0) return <p class="v-muted">{words.noLinks}</p>;
  return (
    <div class="c-table" tabIndex={0} role="region" aria-label={words.links}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.link.shown}</th>
            <th scope="col">{words.link.leads}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link, index) => (
            <tr key={index}>
              <td>
                {link.text} <span class="v-muted">({words.linkKind[link.kind]})</span>
              </td>
              <td>
                <b class="c-domain">{link.domain || words.nowhere}</b>
                <code class="c-value">{link.target}</code>
                {link.via.length > 0 && (
                  <p class="v-muted">
                    {words.link.via} {link.via.join(', ')}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
