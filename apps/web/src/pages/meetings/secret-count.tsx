import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type Meeting, type Motion } from './use-meeting.js';

/** A secret ballot: only the count is written down. */
export function SecretCount({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `tally.${motion.id}`,
    initial: { yes: '', no: '', abstain: '0', chairChoice: '' },
    send: ({ yes, no, abstain, chairChoice }, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/close', { params: { path: { city: slug, id: motion.id } }, body: { tally: { yes: Number(yes), no: Number(no), abstain: Number(abstain) }, ...(chairChoice === '' ? {} : { chairChoice: chairChoice as 'carried' | 'failed' }) }, headers: once(key) })),
    refresh: [...meetingKeys(slug), ['items', slug]],
  });
  const { present, needed, missing, met } = meeting.quorum;
  if (!met) return <output className="cw-no-vote">{t('meetings.noVote', { present, needed, missing })}</output>;
  if (!meeting.mayRun) return <p className="cw-quiet">{t('meetings.secret')}</p>;
  return (
    <Form form={form} button={t('meetings.close')}>
      <p className="cw-quiet">{t('meetings.secret')}</p>
      <div className="cw-inline">
        <TextField form={form} name="yes" label={t('bodies.vote.yes')} inputMode="numeric" />
        <TextField form={form} name="no" label={t('bodies.vote.no')} inputMode="numeric" />
        <TextField form={form} name="abstain" label={t('bodies.vote.abstain')} inputMode="numeric" />
      </div>
      {motion.decisionRule === 'chair_decides' ? <SelectField form={form} name="chairChoice" label={t('minutes.chairChose')} options={(['carried', 'failed'] as const).map((value) => ({ value, label: t(`minutes.chairSaid.${value}`) }))} /> : null}
    </Form>
  );
}
