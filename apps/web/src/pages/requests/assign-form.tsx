import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { RequestDetail } from './request-page.js';

interface AssignProps {
  readonly request: RequestDetail;
  readonly close: () => void;
}

/** Gives a request to somebody, by a day. */
export function AssignForm({ request, close }: AssignProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `assign.${request.id}`,
    initial: { ownerPersonId: request.ownerPersonId ?? '', dueOn: request.dueOn, version: request.version },
    send: ({ ownerPersonId, dueOn, version }, key) => taken(api.POST('/api/v1/cities/{city}/requests/{id}/assign', {
      params: { path: { city: slug, id: request.id } }, body: { ownerPersonId: ownerPersonId || null, ...(dueOn === '' || dueOn === request.dueOn ? {} : { dueOn }), version }, headers: once(key),
    })),
    refresh: [['requests', slug], ['duties', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('app.request.assignButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <ChooserField form={form} name="ownerPersonId" label={t('app.request.owner')} asked={{ kind: 'person', reachable: 'yes' }} optional />
      <TextField form={form} name="dueOn" type="date" label={t('app.request.dueOn')} />
    </Form>
  );
}
