import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { CheckField } from '../../kit/check-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Results } from './measure-page.js';
import { figure, MEASURE_SAYS } from './measure-says.js';

interface ValueProps {
  readonly results: Results;
  /** The value that this one puts right. */
  readonly wrong?: Results['values'][number];
  readonly close: () => void;
}

/** A value with its source; or a gap, when it was asked for and not to be had. */
export function ValueForm({ results, wrong, close }: ValueProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { partly } = useDates();
  const form = useForm({
    id: `value.${results.id}.${wrong?.id ?? ''}`,
    initial: {
      on: wrong?.on ?? '', value: wrong?.value == null ? '' : String(wrong.value), gap: wrong !== undefined && wrong.value === null, low: '', high: '',
      source: wrong?.source ?? results.source, place: wrong === undefined || wrong.place === results.place ? '' : wrong.place, note: '',
    },
    send: ({ on, value, gap, low, high, source, place, note }, key) => taken(api.POST('/api/v1/cities/{city}/measures/{id}/measurements', {
      params: { path: { city: slug, id: results.id } }, headers: once(key),
      body: {
        on: on.trim(), value: gap ? null : figure('value', value), low: low === '' ? null : figure('low', low), high: high === '' ? null : figure('high', high), source,
        ...(place === '' ? {} : { place }), ...(note === '' ? {} : { note }), corrects: wrong?.id ?? null,
      },
    })),
    says: MEASURE_SAYS,
    refresh: [['measures', slug], ['items', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('measures.saveValue')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {wrong === undefined ? null : <p><strong>{t('measures.correctTitle', { date: partly(wrong.on) })}</strong> {t('measures.correctHint')}</p>}
      <div className="cw-inline">
        <TextField form={form} name="on" label={t('measures.on')} hint={t('measures.onHint')} />
        {form.values.gap ? null : <TextField form={form} name="value" inputMode="decimal" label={`${t('measures.value')} (${results.unit})`} />}
      </div>
      <CheckField form={form} name="gap" label={t('measures.gap')} hint={t('measures.gapHint')} />
      <TextField form={form} name="source" label={t('measures.valueSource')} />
      {form.values.gap ? null : (
        <div className="cw-inline">
          <TextField form={form} name="low" inputMode="decimal" label={t('measures.low')} optional />
          <TextField form={form} name="high" inputMode="decimal" label={t('measures.high')} optional />
        </div>
      )}
      <TextField form={form} name="place" label={t('measures.valuePlace')} optional />
      <TextField form={form} name="note" label={t('measures.note')} optional />
    </Form>
  );
}
