import './measures.css';

import { useState } from 'react';
import { useParams } from 'react-router';
import { formatChange, formatNumber, formatPercent, TrendChart, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Facts } from '../../kit/facts.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import { MeasureItems } from './measure-items.js';
import { MeasureValues } from './measure-values.js';
import { TargetForm } from './target-form.js';
import { ValueForm } from './value-form.js';

export type Results = components['schemas']['MeasureResults'];

/** One measure: where it began, where it shall go, every value with its source. */
export default function MeasurePage() {
  const { slug } = useCity();
  const { measureId = '' } = useParams();
  const read = useRead(['measures', slug, measureId, 'results'], () => taken(api.GET('/api/v1/cities/{city}/measures/{id}/results', { params: { path: { city: slug, id: measureId } } })));
  return <Await read={read}>{(results) => <One results={results} />}</Await>;
}

function One({ results }: { results: Results }) {
  const { t, locale } = useMessages();
  const { to, may } = useCity();
  const { partly } = useDates();
  const [doing, setDoing] = useState<'value' | 'target'>();
  const say = (value: number) => formatNumber(value, locale);
  const close = () => setDoing(undefined);
  const { baseline } = results;
  const target = results.targets.at(-1);
  const finding = useFinding(results);
  return (
    <>
      <PageHeading
        title={results.title} lead={results.definition} up={{ to: to(`measures?case=${results.caseId}`), label: t('measures.up') }}
        next={may('monitoring.results.record') ? (
          <>
            <Press kind={doing === 'value' ? 'second' : 'first'} expanded={doing === 'value'} press={() => setDoing(doing === 'value' ? undefined : 'value')}>{t('measures.addValue')}</Press>
            <Press kind="quiet" expanded={doing === 'target'} press={() => setDoing(doing === 'target' ? undefined : 'target')}>{t('measures.addTarget')}</Press>
          </>
        ) : undefined}
      />
      {doing === 'value' ? <ValueForm results={results} close={close} /> : null}
      {doing === 'target' ? <TargetForm results={results} close={close} /> : null}
      <TrendChart
        title={`${results.title} (${results.unit})`} finding={finding} source={results.source} format={say} points={pointsOf(results)}
        {...(baseline === null ? {} : { baseline: baseline.value })} {...(target === undefined ? {} : { target: { value: target.value, at: target.on } })}
      />
      <Facts facts={[
        [t('measures.baseline'), baseline === null ? t('measures.noBaseline') : `${t('measures.valueOn', { value: say(baseline.value), unit: isolate(results.unit), date: partly(baseline.on) })} · ${isolate(baseline.source)}`],
        [t('measures.target'), target === undefined ? t('measures.noTarget') : t('measures.valueOn', { value: say(target.value), unit: isolate(results.unit), date: partly(target.on) })],
        [t('measures.direction'), t(`assessment.direction.${results.direction as 'up'}`)],
        [t('measures.frequency'), t(`assessment.frequency.${results.frequency as 'yearly'}`)],
        [t('measures.place'), results.place],
      ]}
      />
      <MeasureValues results={results} />
      <MeasureItems results={results} />
    </>
  );
}

/** Level and direction in a sentence; one figure is not enough data, and says so. */
function useFinding({ trend, unit, baseline, values }: Results): string {
  const { t, locale } = useMessages();
  const { partly } = useDates();
  const first = baseline?.on ?? values.find((one) => one.correctedById === null && one.value !== null)?.on ?? '';
  const moved = t(`measures.trend.${trend.code}`, { change: formatChange(trend.change ?? 0, locale), unit: isolate(unit), date: first === '' ? '' : partly(first) });
  return trend.ofTarget === null ? moved : `${moved} ${t('measures.ofTarget', { percent: formatPercent(trend.ofTarget / 100, locale) })}`;
}

/** What stands now: corrected values are left out, gaps stay, the baseline is the first point. */
function pointsOf({ baseline, values, place }: Results) {
  const standing = values.filter((one) => one.correctedById === null && one.place === place);
  const measured = standing.map((one) => ({ at: one.on, value: one.value }));
  return baseline === null || measured.some((point) => point.at === baseline.on) ? measured : [{ at: baseline.on, value: baseline.value }, ...measured];
}
