import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ConfirmWord } from '../../kit/confirm-word.js';
import { FormFaults } from '../../kit/form-faults.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Publication } from './publish-page.js';
import { publicUrl } from './public-url.js';

/** Title, promise and what is new; then what exactly will happen, a typed word, and the press. */
export function PublishForm({ planId, publication }: { planId: string; publication: Publication }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const [done, setDone] = useState<components['schemas']['PublishedResponse']>();
  const form = useForm({
    id: `publish.${planId}`,
    initial: { title: publication.title, intro: publication.intro, note: '' },
    send: ({ title, intro, note }, key) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/versions', {
      params: { path: { city: slug, id: planId } }, headers: once(key),
      body: { title, contents: publication.contents, word: publication.word, ...(intro === '' ? {} : { intro }), ...(note === '' ? {} : { note }) },
    })),
    says: { 'publishing.plan.changed': 'publishing.problem.planChanged', 'publishing.plan.empty': 'publishing.problem.planEmpty', 'publishing.word.wrong': 'publishing.problem.wordWrong' },
    refresh: [['versions', slug, planId, 'list'], ['items', slug]],
    done: setDone,
  });
  if (done !== undefined) {
    const url = publicUrl(slug, done.slug);
    return <UndoNotice>{t('plan.publish.done', { no: done.no, date: day(done.publishedOn) })} {t('plan.publish.rendering')} <a href={url}>{t('plan.publish.see')}</a></UndoNotice>;
  }
  return (
    <>
      {form.problem === null ? null : <FormFaults ref={null} form={form} problem={form.problem} />}
      <div className="cw-form">
        <TextField form={form} name="title" label={t('plan.publish.versionTitle')} />
        <TextArea form={form} name="intro" label={t('plan.publish.intro')} hint={t('plan.publish.introHint')} optional />
        {publication.no === 1 ? null : <TextArea form={form} name="note" label={t('plan.publish.note')} rows={2} optional />}
      </div>
      <ConfirmWord word={t('publishing.word')} button={t('plan.publish.button', { no: publication.no })} busy={form.busy} confirmed={() => form.press()}>
        <p>{t('plan.publish.what', { no: publication.no })}</p>
        <p dir="ltr"><code>{publicUrl(slug, publication.slug)}</code></p>
      </ConfirmWord>
    </>
  );
}
