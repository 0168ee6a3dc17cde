import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { CheckField } from '../../kit/check-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { AddresseesField, namedIn } from './addressees-field.js';
import { registerKeys, type Kind } from './use-register.js';

interface EnterProps {
  readonly bodyId: string;
  readonly kind: Kind;
  /** Only then can everybody be let read it. */
  readonly isPublic: boolean;
  readonly close: () => void;
}

/** Advice to those one names, or an issue that may go to somebody later. */
export function EnterLineForm({ bodyId, kind, isPublic, close }: EnterProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `register.${bodyId}.${kind}`,
    initial: { title: '', text: '', to: [] as readonly string[], next: '', dueOn: '', openToAll: false },
    send: ({ title, text, dueOn, openToAll, ...named }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/register', {
      params: { path: { city: slug, id: bodyId } }, headers: once(key), body: { kind, title, text, openToAll, to: namedIn(named), ...(dueOn === '' ? {} : { dueOn }) },
    })),
    refresh: registerKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t(`register.enter.${kind}`)} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('register.what')} autoComplete="off" />
      <TextArea form={form} name="text" label={t(`register.words.${kind}`)} rows={4} optional />
      <AddresseesField form={form} optional={kind === 'issue'} />
      <TextField form={form} name="dueOn" type="date" label={t('register.dueOn')} hint={t('register.dueHint')} optional />
      {isPublic ? <CheckField form={form} name="openToAll" label={t('register.open')} hint={t('register.openHint')} /> : null}
    </Form>
  );
}
