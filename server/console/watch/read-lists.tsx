import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { numberText } from '../../../ui/texts/amounts.ts';
import type { ReadList } from '../../api/watch.ts';
import { Moment } from '../parts/moment.tsx';
import { useLanguage } from '../state/desk.ts';
import { watchWords } from '../words/watch-words.ts';

/** The lists that were read last, and what was found in them. */
export function ReadLists({ lists }: { readonly lists: readonly ReadList[] }): JSX.Element {
  const language = useLanguage();
  const words = watchWords[language];
  const { column } = words;
  if (lists.length === 0) {
    return (
      <EmptyState icon="inbox" title={words.noHistory.title}>
        {words.noHistory.text}
      </EmptyState>
    );
  }
  return (
    <div class="c-table" tabIndex={0} role="region" aria-label={words.history}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.name}</th>
            <th scope="col">{column.at}</th>
            <th scope="col">{column.by}</th>
            <th scope="col" class="c-number">
              {column.names}
            </th>
            <th scope="col" class="c-number">
              {column.found}
            </th>
            <th scope="col" class="c-number">
              {column.fresh}
            </th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ name, at, by, names, found, fresh }) => (
            <tr key={`${at} ${name}`}>
              <th scope="row">{name}</th>
              <td>
                <Moment at={at} />
              </td>
              <td>{by}</td>
              <td class="c-number">{numberText(names, language)}</td>
              <td class="c-number">{numberText(found, language)}</td>
              <td class="c-number">{numberText(fresh, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
