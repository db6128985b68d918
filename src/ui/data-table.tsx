// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets what a table is once its parts are laid out as blocks
import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';

/** One column of a {@link DataTable}. */
export interface DataColumn<Row> {
  readonly label: string;
  readonly cell: (row: Row) => Child;
  /** True: figures, aligned at the right. */
  readonly numeric?: boolean;
  /** Where the heading leads to have the rows in the order of this column, and whether they are. */
  readonly sort?: { readonly href: string; readonly isCurrent: boolean };
}

/** Props of {@link DataTable}. */
export interface DataTableProps<Row> {
  /** What the table shows, for screen readers and as a heading of the table. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  /** The sentence shown instead of an empty table. */
  readonly empty: string;
}

/**
 * A list for staff. At phone width each row is a card with the columns' names beside the values, and none where a cell is
 * empty; the roles are written out because a table that is laid out as blocks stops being one to a screen reader.
 */
export const DataTable = <Row,>({ caption, captionHidden, columns, rows, empty }: DataTableProps<Row>) => {
  if (rows.length === 0) return <p class="note">{empty}</p>;
  return (
    <div class="data-place">
      <table class="data" role="table">
        <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                scope="col"
                role="columnheader"
                class={column.numeric ? 'numeric' : undefined}
                aria-sort={column.sort?.isCurrent ? 'ascending' : undefined}
              >
                {column.sort ? (
                  <a href={column.sort.href}>
                    {column.label}
                    {column.sort.isCurrent && <Icon name="arrow-down" />}
                  </a>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th scope="row" role="rowheader">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td role="cell" class={classes(column.numeric && 'numeric')} data-label={column.label}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
