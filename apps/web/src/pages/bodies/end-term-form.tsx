import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { daysAfter } from '../people/last-day.js';
import { bodyKeys, type Body, type Holder } from './use-body.js';

const REASONS = ['term_over', 'resigned', 'removed', 'left_organization', 'other'] as const;

/** Somebody leaves their seat: why, and their last day. */
export function EndTermForm({ body, holder, close }: { body: Body; holder: Holder; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `end.${holder.membershipId}`,
    initial: { reason: '', on: '' },
    send: ({ reason, on }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/memberships/{part}/end', {
      params: { path: { city: slug, id: body.id, part: holder.membershipId } },
      body: { reason: reason as (typeof REASONS)[number], version: holder.version, ...(on === '' ? {} : { on: daysAfter(on, 1) }) }, headers: once(key),
    })),
    refresh: bodyKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('people.endTermButton', { name: holder.name })} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="reason" label={t('people.endReason')} options={REASONS.map((value) => ({ value, label: t(`people.endReasons.${value}`) }))} />
      <TextField form={form} name="on" type="date" label={t('people.lastDay')} hint={t('people.lastDayHint')} optional />
    </Form>
  );
}
