import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Results } from './measure-page.js';
import { figure, MEASURE_SAYS } from './measure-says.js';

/** What it shall reach and by when; the same time again changes the value. */
export function TargetForm({ results, close }: { results: Results; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { partly } = useDates();
  const last = results.targets.at(-1);
  const form = useForm({
    id: `target.${results.id}`,
    initial: { on: last?.on ?? '', value: last === undefined ? '' : String(last.value) },
    send: ({ on, value }, key) => taken(api.POST('/api/v1/cities/{city}/measures/{id}/targets', { params: { path: { city: slug, id: results.id } }, body: { on: on.trim(), value: figure('value', value) }, headers: once(key) })),
    says: MEASURE_SAYS,
    refresh: [['measures', slug], ['items', slug]],
    done: close,
  });
  const remove = useSend((targetId: string) => taken(api.DELETE('/api/v1/cities/{city}/measures/{id}/targets/{targetId}', { params: { path: { city: slug, id: results.id, targetId } } })), { refresh: [['measures', slug], ['items', slug]] });
  return (
    <>
      {remove.problem === null ? null : <ErrorState problem={remove.problem} />}
      <Form form={form} button={t('measures.saveTarget')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
        <div className="cw-inline">
          <TextField form={form} name="on" label={t('measures.targetOn')} hint={t('measures.onHint')} />
          <TextField form={form} name="value" inputMode="decimal" label={`${t('measures.target')} (${results.unit})`} />
        </div>
      </Form>
      <div className="cp-actions">
        {results.targets.map((target) => <Press key={target.id} kind="quiet" busy={remove.busy} press={() => remove.send(target.id)}>{t('measures.removeTarget', { date: partly(target.on) })}</Press>)}
      </div>
    </>
  );
}
