import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Stage } from '../cases/use-case-home.js';

/** What this city calls the stage. */
export function RenameForm({ stage, name, close }: { stage: Stage; name: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `stage.${stage.id}.name`,
    initial: { name, version: stage.version },
    send: (body) => taken(api.PATCH('/api/v1/cities/{city}/stages/{id}', { params: { path: { city: slug, id: stage.id } }, body })),
    refresh: [['cases', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('forms.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="name" label={t('process.stage.name')} />
    </Form>
  );
}
