import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { DataTable, type Column } from '../../kit/data-table.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import type { Report } from './report-page.js';

type Line = Report['attention'][number];

/** What needs attention, longest first; by organization, with the answer of its lead beside it. */
export function AttentionTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  const columns: Column<Line>[] = [
    { head: t('reporting.head.item'), cell: (row) => itemOf(row, to(`items/${row.itemId}`)) },
    { head: t('reporting.head.organization'), cell: (row) => row.organization },
    { head: t('reporting.head.state'), cell: (row) => standing(row.words, row.answer === null ? null : t('reporting.attention.answer', { answer: isolate(row.answer) })) },
    { head: t('reporting.head.expected'), cell: (row) => (row.expected === null ? '–' : day(row.expected)) },
  ];
  return <DataTable caption={t('reporting.attention.caption')} columns={columns} rows={lines} rowKey={(row) => `${row.itemId}${row.organization}${row.words}`} />;
}

function itemOf(row: Line, href: string) {
  return <><span className="cp-number">{row.number}</span> <Link to={href} dir="auto">{row.title}</Link></>;
}

function standing(words: string, answer: string | null) {
  return <span>{words}{answer === null ? null : <span className="cw-block" dir="auto">{answer}</span>}</span>;
}
