import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Notice } from '../../kit/notice.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Item } from './use-item.js';

/** A remark. Who reads it stands above the field, before a word is written. */
export function DiscussForm({ item, close }: { item: Item; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `discuss.${item.id}`,
    initial: { text: '' },
    send: ({ text }, key) => taken(api.POST('/api/v1/cities/{city}/items/{id}/remarks', {
      params: { path: { city: slug, id: item.id } }, body: { text, goesTo: item.remarksGoTo }, headers: once(key),
    })),
    says: { 'deliberation.remark.audience-changed': 'deliberation.problem.remarkAudienceChanged', 'deliberation.case.ended': 'deliberation.problem.caseEnded' },
    refresh: [['items', slug]],
    done: close,
  });
  return (
    <>
      <Notice title={t('plan.discuss.reads')}><p>{t(item.remarksGoTo === 'public' ? 'deliberation.remarksToPublic' : 'deliberation.remarksToStaff')}</p></Notice>
      <Form form={form} button={t('plan.discuss.button')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
        <TextArea form={form} name="text" label={t('plan.discuss.text')} />
      </Form>
    </>
  );
}
