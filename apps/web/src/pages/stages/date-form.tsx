import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Wished } from './moves-form.js';
import { givenDay, RuleFields, ruleValues } from './rule-fields.js';
import type { DatePoint, ProcessDates } from './use-process-dates.js';

interface DateFormProps {
  readonly caseId: string;
  readonly point: DatePoint;
  readonly dates: ProcessDates;
  readonly preview: (wished: Wished) => void;
  readonly close: () => void;
}

/** Another day, or another rule: first what would move is shown, nothing moves yet. */
export function DateForm({ caseId, point, dates, preview, close }: DateFormProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `date.${caseId}.${point.id}`,
    keep: false,
    initial: ruleValues(point),
    send: async (values) => {
      const changes = [{ id: point.id, ...givenDay(values) }];
      const { moves } = await taken(api.POST('/api/v1/cities/{city}/cases/{id}/dates/preview', { params: { path: { city: slug, id: caseId } }, body: { changes } }));
      return { changes, moves };
    },
    done: preview,
  });
  return (
    <Form form={form} button={t('process.date.preview')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <RuleFields form={form} dates={dates} self={point.id} />
    </Form>
  );
}
