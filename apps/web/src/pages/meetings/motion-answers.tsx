import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type Meeting, type Motion } from './use-meeting.js';

/** What mayor or council said to a recommendation, and the form to note it. */
export function MotionAnswers({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { day } = useDates();
  const [noting, setNoting] = useState(false);
  const waits = motion.state === 'recommended';
  if (!waits && motion.answers.length === 0) return null;
  const said = ({ answer, answeredBy, answeredOn, note }: Motion['answers'][number]): string => {
    const words = t('minutes.answered', { answer, name: answeredBy, date: day(answeredOn) });
    return note === null ? words : t('minutes.answeredNote', { said: words, note });
  };
  return (
    <>
      {waits ? <p>{t('minutes.wentUp')}</p> : null}
      {motion.answers.map((one) => <p key={one.no} dir="auto">{said(one)}</p>)}
      {meeting.mayRun && (waits || motion.answers.length > 0) ? <div className="cp-actions"><Press kind={waits ? 'second' : 'quiet'} expanded={noting} press={() => setNoting(!noting)}>{t(waits ? 'minutes.answerNote' : 'minutes.answerAgain')}</Press></div> : null}
      {noting ? <AnswerForm motion={motion} close={() => setNoting(false)} /> : null}
    </>
  );
}

function AnswerForm({ motion, close }: { motion: Motion; close: () => void }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const again = motion.answers.length > 0;
  const form = useForm({
    id: `answer.${motion.id}`,
    initial: { answer: '', answeredBy: '', answeredOn: today, note: '' },
    send: ({ answer, answeredBy, answeredOn, note }, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/answers', {
      params: { path: { city: slug, id: motion.id } }, headers: once(key), body: { answer: answer as 'accepted' | 'declined', answeredBy, answeredOn, note: note || null },
    })),
    refresh: [...meetingKeys(slug), ['items', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t(again ? 'minutes.answerAgain' : 'minutes.answerNote')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <ChoicesField form={form} name="answer" label={t('minutes.answerWhat')} options={(['accepted', 'declined'] as const).map((value) => ({ value, label: t(`minutes.answerChoice.${value}`) }))} />
      <TextField form={form} name="answeredBy" label={t('minutes.answerWho')} hint={t('minutes.answerWhoHint')} autoComplete="off" />
      <TextField form={form} name="answeredOn" type="date" label={t('minutes.answerDay')} />
      {again ? <TextField form={form} name="note" label={t('minutes.answerWhy')} autoComplete="off" /> : null}
    </Form>
  );
}
