import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Section } from '../../kit/section.js';
import { TextArea } from '../../kit/text-area.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { RequestDetail } from './request-page.js';

/** The reply, which whoever asked reads under the receipt code. */
export function ReplyForm({ request }: { request: RequestDetail }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `reply.${request.id}`,
    initial: { reply: '', version: request.version },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/requests/{id}/reply', { params: { path: { city: slug, id: request.id } }, body, headers: once(key) })),
    refresh: [['requests', slug], ['duties', slug]],
  });
  return (
    <Section title={t('app.request.replyTitle')}>
      <Form form={form} button={t('app.request.sendReply')}>
        <TextArea form={form} name="reply" label={t('app.request.reply')} hint={request.source === 'public' ? t('app.request.replyPublic') : t('app.request.replyStaff')} />
      </Form>
    </Section>
  );
}
