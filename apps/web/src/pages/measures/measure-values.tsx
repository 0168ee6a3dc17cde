import { useState } from 'react';
import { formatNumber, useMessages } from '#libs/ui';

import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import type { Results } from './measure-page.js';
import { ValueForm } from './value-form.js';

type Value = Results['values'][number];

/** Every value with its source; what was put right stays beside its correction. */
export function MeasureValues({ results }: { results: Results }) {
  const { t } = useMessages();
  const [wrong, setWrong] = useState<Value>();
  const columns = useColumns(results, setWrong);
  return (
    <Section title={t('measures.values')}>
      {wrong === undefined ? null : <ValueForm key={wrong.id} results={results} wrong={wrong} close={() => setWrong(undefined)} />}
      {results.values.length === 0 ? <EmptyState>{t('measures.noValues')}</EmptyState> : <DataTable caption={t('measures.values')} columns={columns} rows={[...results.values].reverse()} rowKey={(row) => row.id} />}
    </Section>
  );
}

function useColumns(results: Results, correct: (value: Value) => void): Column<Value>[] {
  const { t, locale } = useMessages();
  const { may } = useCity();
  const { partly } = useDates();
  const say = (value: number) => formatNumber(value, locale);
  const shown = ({ value, low, high }: Value) => (
    <span>
      {value === null ? <span className="cw-quiet">{t('measures.gapWord')}</span> : say(value)}
      {low === null || high === null ? null : <span className="cw-quiet"> ({t('measures.range', { low: say(low), high: say(high) })})</span>}
    </span>
  );
  return [
    { head: t('measures.when'), cell: (row) => partly(row.on) },
    { head: `${t('measures.value')} (${results.unit})`, number: true, cell: (row) => (row.correctedById === null ? shown(row) : <span><s>{shown(row)}</s> <span className="cw-quiet">{t('measures.corrected')}</span></span>) },
    { head: t('measures.valueSource'), cell: (row) => <span dir="auto">{row.source}{row.place === results.place ? null : `, ${row.place}`}{row.note === '' ? null : ` · ${row.note}`}{row.correctsId === null ? null : ` · ${t('measures.corrects')}`}</span> },
    ...(may('monitoring.results.record') ? [{ head: t('measures.correct'), cell: (row: Value) => (row.correctedById === null ? <Press kind="quiet" press={() => correct(row)}>{t('measures.correct')}<span className="usa-sr-only">: {partly(row.on)}</span></Press> : null) }] : []),
  ];
}
