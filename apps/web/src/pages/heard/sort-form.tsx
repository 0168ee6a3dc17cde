import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { CheckField } from '../../kit/check-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { heardKeys, type Comment, type Theme } from './use-heard-case.js';

const READERS = ['staff', 'participants', 'public'] as const;

/** Under which theme it belongs and who may read it. The words themselves never change. */
export function SortForm({ comment, themes, close }: { comment: Comment; themes: readonly Theme[]; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `sort.${comment.id}`,
    initial: { themeId: comment.themeId ?? '', visibility: comment.visibility as string, forgetName: false, version: comment.version },
    send: ({ themeId, visibility, forgetName, version }) => taken(api.PUT('/api/v1/cities/{city}/comments/{id}/sorting', { params: { path: { city: slug, id: comment.id } }, body: { themeId: themeId || null, visibility: visibility as Comment['visibility'], forgetName, version } })),
    refresh: heardKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('forms.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="themeId" label={t('heard.theme')} options={themes.map(({ id, name }) => ({ value: id, label: name }))} optional />
      <SelectField form={form} name="visibility" label={t('heard.whoReads')} options={READERS.map((value) => ({ value, label: t(`engagement.visibility.${value}`) }))} />
      {comment.fromName === null ? null : <CheckField form={form} name="forgetName" label={t('heard.forgetName')} hint={t('heard.forgetNameHint')} />}
    </Form>
  );
}
