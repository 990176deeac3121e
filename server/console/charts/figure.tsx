import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useLanguage } from '../state/desk.ts';
import { shellWords } from '../words/shell-words.ts';
import type { ChartTable } from './chart-table.ts';
import { saveCsv } from './save-csv.ts';

/** A chart with its title, its table behind it, and the table as a file. */
export function Figure({
  title,
  note,
  fileName,
  table,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  /** `by-day` */
  readonly fileName: string;
  readonly table: ChartTable;
  readonly children: ComponentChildren;
}): JSX.Element {
  const words = shellWords[useLanguage()];
  const id = useId();
  return (
    <figure class="c-figure" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        {note !== undefined && <p class="v-muted">{note}</p>}
      </figcaption>
      {children}
      <details class="c-figure__table">
        <summary>{words.asTable}</summary>
        <TableOf table={table} label={title} />
        <p class="c-noprint">
          <Button icon="save" onPress={() => saveCsv(`vigie-${fileName}.csv`, table)}>
            {words.saveCsv}
          </Button>
        </p>
      </details>
    </figure>
  );
}

function TableOf({ table, label }: { readonly table: ChartTable; readonly label: string }): JSX.Element {
  return (
    <div class="c-table" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" class={index > 0 ? 'c-number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...rest], index) => (
            <tr key={index}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={column} class="c-number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
