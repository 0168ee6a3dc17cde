import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, nameOnSeat, type Meeting, type Motion } from './use-meeting.js';

const OPTIONS = ['yes', 'no', 'abstain', 'excused', 'not voting', 'paired', 'absent'] as const;

/** A vote that was written down wrongly: the new line stands beside the old one, with the reason. */
export function CorrectVoteForm({ meeting, motion, close }: { meeting: Meeting; motion: Motion; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `correct.${motion.id}`,
    initial: { seatId: '', option: '', reason: '' },
    send: ({ seatId, option, reason }, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/corrections', {
      params: { path: { city: slug, id: motion.id } }, body: { reason, votes: [{ seatId, option: option as (typeof OPTIONS)[number], reason: option === 'excused' ? reason : null }] }, headers: once(key),
    })),
    refresh: [...meetingKeys(slug), ['items', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('meetings.correctButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="seatId" label={t('meetings.whose')} options={motion.votes.map((vote) => ({ value: vote.seatId, label: nameOnSeat(meeting, vote.seatId) }))} />
      <SelectField form={form} name="option" label={t('meetings.shouldBe')} options={OPTIONS.map((value) => ({ value, label: t(`bodies.vote.${value === 'not voting' ? 'not_voting' : value}`) }))} />
      <TextField form={form} name="reason" label={t('meetings.whatWasWrong')} />
    </Form>
  );
}
