import type { ReactNode } from 'react';

/** One column. `number` aligns figures; the first column heads its row. */
export interface Column<R> {
  readonly head: string;
  readonly cell: (row: R) => ReactNode;
  readonly number?: boolean;
}

interface TableProps<R> {
  readonly caption: string;
  /** The caption is only heard when a heading above already says it. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

/** Few lines, tabular figures; on a phone each row becomes a card. */
export function DataTable<R>({ caption, captionHidden = true, columns, rows, rowKey }: TableProps<R>) {
  return (
    <table className="usa-table usa-table--borderless cw-table">
      <caption className={captionHidden ? 'usa-sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>{columns.map((column) => <th key={column.head} scope="col" className={column.number === true ? 'cw-number' : undefined}>{column.head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column, at) => (at === 0
              ? <th key={column.head} scope="row">{column.cell(row)}</th>
              : <td key={column.head} data-label={column.head} className={column.number === true ? 'cw-number' : undefined}>{column.cell(row)}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
