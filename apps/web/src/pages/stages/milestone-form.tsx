import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { givenDay, RuleFields, ruleValues } from './rule-fields.js';
import type { ProcessDates } from './use-process-dates.js';

/** One more day that people wait for. */
export function MilestoneForm({ caseId, dates, close }: { caseId: string; dates: ProcessDates; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `milestone.${caseId}`,
    initial: { name: '', ...ruleValues({ on: '', rule: { of: 'end', amount: -10, unit: 'business_days' } }) },
    send: ({ name, ...values }, key) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/milestones', { params: { path: { city: slug, id: caseId } }, body: { name, ...givenDay(values) }, headers: once(key) })),
    refresh: [['cases', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.milestone.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="name" label={t('process.milestone.name')} />
      <RuleFields form={form} dates={dates} />
    </Form>
  );
}
