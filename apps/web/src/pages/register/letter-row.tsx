import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { registerKeys, type Letter } from './use-register.js';

const STANCES = ['followed', 'in_part', 'noted', 'declined'] as const;

interface LetterProps {
  readonly bodyId: string;
  readonly letter: Letter;
  readonly mayKeep: boolean;
}

/** To whom it went, and what came back. */
export function LetterRow({ bodyId, letter, mayKeep }: LetterProps) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const { day } = useDates();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <p className="cw-meta">
        <strong><bdi>{letter.to}</bdi></strong>
        <span>{t('register.sentOn', { date: day(letter.sentOn) })}</span>
        <Standing letter={letter} />
        {letter.stance === null ? null : <span>{t(`register.stance.${letter.stance}`)}</span>}
        {may('casework.requests.handle') ? <Link to={to(`requests/${letter.requestId}`)}>{t('register.queue', { number: String(letter.number) })}</Link> : null}
      </p>
      {letter.reply === null ? null : <blockquote className="cw-said" dir="auto">{letter.reply}</blockquote>}
      {mayKeep && (letter.stance === null || letter.reply === null) ? <div className="cp-actions"><Press kind="quiet" expanded={open} press={() => setOpen(!open)}>{t(letter.reply === null ? 'register.log' : 'register.judge')}<span className="usa-sr-only">: {letter.to}</span></Press></div> : null}
      {open ? <AnswerForm bodyId={bodyId} letter={letter} close={() => setOpen(false)} /> : null}
    </li>
  );
}

function Standing({ letter }: { letter: Letter }) {
  const { t } = useMessages();
  const { day, when } = useDates();
  if (letter.repliedOn !== null) return <span>{t('register.repliedOn', { date: day(letter.repliedOn) })}</span>;
  if (letter.standing === 'unanswered') return <span>{t('register.endedWithout')}</span>;
  return <span className={letter.late ? 'cw-late-text' : undefined}>{t('register.dueOnRow', { when: when(letter.dueOn) })}</span>;
}

function AnswerForm({ bodyId, letter, close }: { bodyId: string; letter: Letter; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `register.answer.${letter.id}`,
    initial: { reply: '', stance: letter.stance ?? '', version: letter.version },
    send: ({ reply, stance, version }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/register/letters/{part}/answer', {
      params: { path: { city: slug, id: bodyId, part: letter.id } }, headers: once(key), body: { ...(reply === '' ? {} : { reply }), stance: stance === '' ? null : stance as 'noted', version },
    })),
    refresh: registerKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t(letter.reply === null ? 'register.log' : 'register.judge')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {letter.reply === null ? <TextArea form={form} name="reply" label={t('register.reply')} rows={3} /> : null}
      <SelectField form={form} name="stance" label={t('register.stance')} options={STANCES.map((value) => ({ value, label: t(`register.stance.${value}`) }))} optional />
    </Form>
  );
}
