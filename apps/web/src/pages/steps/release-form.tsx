import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { stepReads } from '../items/use-item.js';
import { STEP_SAYS } from './step-says.js';

interface ReleaseProps {
  readonly updateId: string;
  readonly line: string;
  /** It is public already: it can be taken back. */
  readonly released: boolean;
  readonly close: () => void;
}

/** Somebody has read the line: as written, or in other words, it becomes public. */
export function ReleaseForm({ updateId, line, released, close }: ReleaseProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `release.${updateId}`,
    initial: { publicLine: line },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/updates/{id}/release', { params: { path: { city: slug, id: updateId } }, body, headers: once(key) })),
    says: STEP_SAYS,
    refresh: stepReads(slug),
    done: close,
  });
  return (
    <Form
      form={form} button={t('steps.release.button')}
      beside={<>{released ? <Press kind="quiet" press={() => form.press({ publicLine: '' })}>{t('steps.release.back')}</Press> : null}<Press kind="quiet" press={close}>{t('forms.cancel')}</Press></>}
    >
      <TextArea form={form} name="publicLine" label={t('steps.release.label')} hint={t('steps.release.hint')} rows={2} />
    </Form>
  );
}
