import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { figure, MEASURE_SAYS } from './measure-says.js';

const DIRECTIONS = ['up', 'down', 'steady'] as const;
const FREQUENCIES = ['monthly', 'quarterly', 'yearly', 'irregular'] as const;

/** What is counted, where from, and where it began. */
export function DefineMeasure({ caseId, close }: { caseId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug, to, name: cityName } = useCity();
  const navigate = useNavigate();
  const form = useForm({
    id: `measure.${caseId}`,
    initial: { title: '', definition: '', unit: '', direction: 'up', frequency: 'yearly', source: '', place: cityName, baselineValue: '', baselineOn: '', baselineSource: '' },
    send: ({ baselineValue, baselineOn, baselineSource, direction, frequency, ...words }, key) => taken(api.POST('/api/v1/cities/{city}/measures', {
      params: { path: { city: slug } }, headers: once(key),
      body: {
        ...words, caseId, direction: direction as 'up', frequency: frequency as 'yearly',
        baseline: baselineValue === '' ? null : { value: figure('baselineValue', baselineValue), on: baselineOn, source: baselineSource },
      },
    })),
    says: MEASURE_SAYS,
    refresh: [['measures', slug]],
    done: ({ id }) => void navigate(to(`measures/${id}`)),
  });
  return (
    <Form form={form} button={t('measures.defineButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('measures.name')} />
      <TextArea form={form} name="definition" label={t('measures.definition')} rows={2} />
      <div className="cw-inline">
        <TextField form={form} name="unit" label={t('measures.unit')} hint={t('measures.unitHint')} />
        <TextField form={form} name="place" label={t('measures.place')} />
      </div>
      <TextField form={form} name="source" label={t('measures.source')} />
      <div className="cw-inline">
        <SelectField form={form} name="direction" label={t('measures.direction')} options={DIRECTIONS.map((value) => ({ value, label: t(`assessment.direction.${value}`) }))} />
        <SelectField form={form} name="frequency" label={t('measures.frequency')} options={FREQUENCIES.map((value) => ({ value, label: t(`assessment.frequency.${value}`) }))} />
      </div>
      <div className="cw-inline">
        <TextField form={form} name="baselineValue" inputMode="decimal" label={t('measures.baselineValue')} optional />
        <TextField form={form} name="baselineOn" label={t('measures.baselineOn')} hint={t('measures.onHint')} optional />
      </div>
      <TextField form={form} name="baselineSource" label={t('measures.baselineSource')} optional />
    </Form>
  );
}
