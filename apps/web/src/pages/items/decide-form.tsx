import { decisionCodes, useMessages, type DecisionCode } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Item } from './use-item.js';

/** Notes a decision made elsewhere: by chair, mayor or council. */
export function DecideForm({ item, close }: { item: Item; close: () => void }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const form = useForm({
    id: `decide.${item.id}`,
    initial: { decision: '', on: today, note: '', version: item.version },
    send: ({ decision, on, note, version }, key) => taken(api.POST('/api/v1/cities/{city}/items/{id}/decisions', {
      params: { path: { city: slug, id: item.id } },
      body: { decision: decision as DecisionCode, version, ...(on === '' ? {} : { on }), ...(note === '' ? {} : { note }) }, headers: once(key),
    })),
    says: { 'deliberation.item.motion-decides': 'deliberation.problem.motionDecides', 'deliberation.case.ended': 'deliberation.problem.caseEnded', 'deliberation.item.fixed': 'deliberation.problem.itemFixed' },
    refresh: [['items', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('plan.decide.button')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="decision" label={t('plan.decide.decision')} hint={t('plan.decide.hint')} options={decisionCodes.map((value) => ({ value, label: t(`states.decision.${value}`) }))} />
      <TextField form={form} name="on" type="date" label={t('plan.decide.on')} />
      <TextArea form={form} name="note" label={t('plan.decide.note')} rows={2} optional />
    </Form>
  );
}
