import type { ComponentChildren, JSX } from 'preact';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

/** A line of a table; the first cell names it. */
export interface Line {
  readonly key: string | number;
  /** Said when one stays on it. */
  readonly title?: string;
  readonly cells: readonly ComponentChildren[];
}

/**
 * A table that is wide, or, where there is no room for that, a card for each line with the columns' names before the values. Roles are
 * written out, since browsers forget what a table is once its parts are laid out otherwise.
 */
export function DataTable({
  label,
  columns,
  lines,
}: {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}): JSX.Element {
  return (
    <div class="c-table c-table--folds" tabIndex={0} role="region" aria-label={label}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ name, isNumber }) => (
              <th key={name} role="columnheader" scope="col" class={isNumber ? 'c-number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map(({ key, title, cells: [first, ...rest] }) => (
            <tr key={key} role="row" title={title}>
              <th role="rowheader" scope="row" class={columns[0]?.isNumber ? 'c-number' : undefined}>
                {first}
              </th>
              {rest.map((cell, index) => {
                const column = columns[index + 1];
                return (
                  <td
                    key={column?.name}
                    role="cell"
                    class={column?.isNumber ? 'c-number' : undefined}
                    data-column={column?.name}
                  >
                    {isEmpty(cell) ? null : <div>{cell}</div>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A card leaves out what says nothing. */
function isEmpty(cell: ComponentChildren): boolean {
  return cell === undefined || cell === null || cell === false || cell === '';
}
