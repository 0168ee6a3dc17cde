import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { useSectors } from '../people/use-sectors.js';
import { bodyKeys, type Body } from './use-body.js';

const DIMENSIONS = ['sector', 'agency', 'district'] as const;

/** One more rule: what is counted, and how many at least or at most. */
export function CompositionForm({ body, close }: { body: Body; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const sectors = useSectors();
  const form = useForm({
    id: `composition.${body.id}`,
    initial: { dimension: 'sector', value: '', atLeast: '', atMost: '' },
    send: ({ dimension, value, atLeast, atMost }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/composition', {
      params: { path: { city: slug, id: body.id } }, headers: once(key),
      body: { dimension: dimension as 'sector', value: value === '' ? null : value, atLeast: atLeast === '' ? null : Number(atLeast), atMost: atMost === '' ? null : Number(atMost) },
    })),
    refresh: bodyKeys(slug),
    done: close,
  });
  const { dimension } = form.values;
  return (
    <Form form={form} button={t('seats.addRule')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <ChoicesField form={form} name="dimension" label={t('seats.dimension')} options={DIMENSIONS.map((value) => ({ value, label: t(`seats.dimensions.${value}`) }))} />
      {dimension === 'district'
        ? <TextField form={form} name="value" label={t('seats.which')} hint={t('seats.whichHint')} optional />
        : dimension === 'sector' ? <SelectField key={dimension} form={form} name="value" label={t('seats.which')} hint={t('seats.whichHint')} options={sectors} optional />
          : <ChooserField key={dimension} form={form} name="value" label={t('seats.which')} hint={t('seats.whichHint')} asked={{ kind: 'organization' }} optional />}
      <TextField form={form} name="atLeast" label={t('seats.atLeast')} inputMode="numeric" optional />
      <TextField form={form} name="atMost" label={t('seats.atMost')} inputMode="numeric" optional />
    </Form>
  );
}
