import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { AddresseesField, namedIn } from './addressees-field.js';
import { LetterRow } from './letter-row.js';
import { registerKeys, type Line } from './use-register.js';

interface LineProps {
  readonly bodyId: string;
  readonly line: Line;
  readonly mayKeep: boolean;
}

/** One line of the register: its number and words, to whom it went, what came back. */
export function RegisterLine({ bodyId, line, mayKeep }: LineProps) {
  const { t } = useMessages();
  const { day } = useDates();
  const [doing, setDoing] = useState<'send' | 'settle'>();
  const toggle = (what: 'send' | 'settle') => setDoing(doing === what ? undefined : what);
  const close = () => setDoing(undefined);
  return (
    <li>
      <h2 className="cw-question" dir="auto"><span className="cp-number">{line.no}</span> {line.title}</h2>
      <p className="cw-meta"><span>{day(line.enteredOn)}</span><span>{t(`register.standing.${line.standing}`)}</span>{line.openToAll ? <span>{t('register.isOpen')}</span> : null}</p>
      {line.text === '' ? null : <p className="cw-prose" dir="auto">{line.text}</p>}
      {line.letters.length === 0 ? null : <ul className="cw-plain cw-letters">{line.letters.map((letter) => <LetterRow key={letter.id} bodyId={bodyId} letter={letter} mayKeep={mayKeep} />)}</ul>}
      {line.settledOn === null ? null : <p>{t('register.settledOn', { date: day(line.settledOn), note: line.settledNote ?? '' })}</p>}
      {mayKeep && line.settledOn === null ? (
        <div className="cp-actions">
          <Press kind="quiet" expanded={doing === 'send'} press={() => toggle('send')}>{t(line.kind === 'advice' ? 'register.send' : 'register.refer')}<span className="usa-sr-only">: {line.title}</span></Press>
          <Press kind="quiet" expanded={doing === 'settle'} press={() => toggle('settle')}>{t('register.settle')}<span className="usa-sr-only">: {line.title}</span></Press>
        </div>
      ) : null}
      {doing === 'send' ? <SendForm bodyId={bodyId} line={line} close={close} /> : null}
      {doing === 'settle' ? <SettleForm bodyId={bodyId} line={line} close={close} /> : null}
    </li>
  );
}

interface FormProps {
  readonly bodyId: string;
  readonly line: Line;
  readonly close: () => void;
}

function SendForm({ bodyId, line, close }: FormProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `register.send.${line.id}`,
    initial: { to: [] as readonly string[], next: '', dueOn: '' },
    send: ({ dueOn, ...named }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/register/{part}/letters', {
      params: { path: { city: slug, id: bodyId, part: line.id } }, headers: once(key), body: { to: namedIn(named), ...(dueOn === '' ? {} : { dueOn }) },
    })),
    refresh: registerKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('register.sendButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <AddresseesField form={form} />
      <TextField form={form} name="dueOn" type="date" label={t('register.dueOn')} hint={t('register.dueHint')} optional />
    </Form>
  );
}

function SettleForm({ bodyId, line, close }: FormProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `register.settle.${line.id}`,
    initial: { note: '', version: line.version },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/register/{part}/settlement', { params: { path: { city: slug, id: bodyId, part: line.id } }, headers: once(key), body })),
    refresh: registerKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('register.settle')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="note" label={t('register.settleWhat')} />
    </Form>
  );
}
