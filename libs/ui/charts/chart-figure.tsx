import type { ReactNode } from 'react';

import { useMessages } from '../messages/messages-context.js';

export interface ChartFigureProps {
  /** What is measured: "Residents who trust city hall to help". */
  readonly title: string;
  /** The finding, one sentence: "Trust rose from 34% to 47% in eleven years." */
  readonly finding: string;
  readonly source?: string | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The drawing. */
  readonly children: ReactNode;
}

/** A chart as a page shows it: the finding first, the drawing, then every number in a table. */
export function ChartFigure({ title, finding, source, head, rows, children }: ChartFigureProps) {
  const { t } = useMessages();
  return (
    <figure className="cp-chart">
      <figcaption><strong>{finding}</strong> <span>{title}</span></figcaption>
      {children}
      <details>
        <summary>{t('charts.table')}</summary>
        <table>
          <caption>{title}</caption>
          <thead><tr>{head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr></thead>
          <tbody>
            {rows.map(([first, ...rest], at) => (
              <tr key={at}><th scope="row">{first}</th>{rest.map((cell, column) => <td key={column}>{cell}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </details>
      {source === undefined ? null : <p className="cp-source">{t('charts.source', { source })}</p>}
    </figure>
  );
}
