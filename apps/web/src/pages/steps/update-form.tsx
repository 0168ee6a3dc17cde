import { useState } from 'react';
import { timelinessCodes, timelinessWords, useMessages, type MessageId, type TimelinessCode } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { said } from '../../kit/said.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { stepReads } from '../items/use-item.js';
import { STEP_SAYS } from './step-says.js';

const ANSWERS = ['yes', 'done', 'later', 'stuck'] as const;
const BLOCKERS = ['waiting', 'money', 'staff', 'law'] as const;

interface UpdateProps {
  readonly step: { readonly id: string; readonly promisedOn: string | null; readonly state: string };
  /** Its lead said so, and staff write it down. */
  readonly told?: boolean;
}

type Noted = components['schemas']['RecordedUpdateResponse'];

/** The four answers of the email, here; after sending it says what was noted, and can be put right. */
export function UpdateForm({ step, told = false }: UpdateProps) {
  const { t } = useMessages();
  const [noted, setNoted] = useState<Noted>();
  const [corrects, setCorrects] = useState<string>();
  if (noted !== undefined) {
    return (
      <UndoNotice>
        <Receipt noted={noted} /> <Press kind="quiet" press={() => { setCorrects(noted.id); setNoted(undefined); }}>{t('steps.change')}</Press>
      </UndoNotice>
    );
  }
  return <Answers key={corrects ?? ''} step={step} told={told} corrects={corrects} noted={setNoted} />;
}

function Answers({ step, told, corrects, noted }: UpdateProps & { corrects: string | undefined; noted: (noted: Noted) => void }) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const { day } = useDates();
  const form = useForm({
    id: `update.${step.id}.${corrects ?? ''}`,
    initial: { answer: '', forecastOn: '', blockedKind: '', line: '', publicLine: '' },
    send: ({ answer, forecastOn, blockedKind, line, publicLine }, key) => taken(api.POST('/api/v1/cities/{city}/steps/{id}/updates', {
      params: { path: { city: slug, id: step.id } }, headers: once(key),
      body: {
        key, answer: answer as 'yes', forecastOn: answer === 'later' && forecastOn !== '' ? forecastOn : null,
        blockedKind: answer === 'stuck' && blockedKind !== '' ? blockedKind as 'law' : null, ...(line === '' ? {} : { line }),
        ...(publicLine === '' ? {} : { publicLine }), ...(told === true ? { told } : {}), corrects: corrects ?? null,
      },
    })),
    says: STEP_SAYS,
    refresh: stepReads(slug),
    done: noted,
  });
  const { answer } = form.values;
  return (
    <Form form={form} button={t('steps.send')}>
      <ChoicesField
        form={form} name="answer" label={step.promisedOn === null ? t('link.questionNoDate') : t('link.question', { date: day(step.promisedOn) })} hint={told === true ? t('steps.toldHint') : undefined}
        options={ANSWERS.map((value) => ({ value, label: t(`link.${value}`), hint: t(`link.${value}Hint`) }))}
      />
      {answer === 'later' ? <TextField form={form} name="forecastOn" type="date" label={t('link.laterWhen')} hint={t('link.laterKept')} /> : null}
      {answer === 'stuck' ? <ChoicesField form={form} name="blockedKind" label={t('link.stuckOn')} options={BLOCKERS.map((value) => ({ value, label: t(`link.${value}`) }))} /> : null}
      <TextArea form={form} name="line" label={t(told === true ? 'steps.lineTold' : 'steps.line')} hint={t('link.moreHint')} rows={2} optional />
      {may('implementation.lines.release') ? <TextArea form={form} name="publicLine" label={t('steps.publicLine')} hint={t('steps.publicLineHint')} rows={2} optional /> : null}
    </Form>
  );
}

/** What was noted and when, in the words of the state. */
function Receipt({ noted }: { noted: Noted }) {
  const messages = useMessages();
  const { at, today } = useDates();
  const { code, ...facts } = noted.standing;
  const state = (timelinessCodes as readonly string[]).includes(code)
    ? timelinessWords({ code: code as TimelinessCode, ...facts, today } as Parameters<typeof timelinessWords>[0], messages)
    : said(messages, `states.progress.${code}` satisfies string as MessageId, code);
  return messages.t('steps.saved', { when: at(noted.happenedAt), state });
}
