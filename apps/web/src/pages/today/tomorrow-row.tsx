import { useState } from 'react';
import { Link } from 'react-router';
import { formatList, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { LetterPreview } from './letter-preview.js';

type Step = components['schemas']['TomorrowStep'];

/** One email that goes out tomorrow, unless somebody holds it with a reason. */
export function TomorrowRow({ step, morning }: { step: Step; morning: string }) {
  const { t, locale } = useMessages();
  const { to, may, slug } = useCity();
  const { at } = useDates();
  const [shown, setShown] = useState<'letter' | 'hold'>();
  const resume = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/duties/{id}/resume', { params: { path: { city: slug, id: step.id } }, body: { version }, headers: once(key) })), { refresh: [['duties', slug]] });
  const names = formatList(step.to.map((reader) => reader.name), locale);
  const held = step.at === null;
  const toggle = (what: 'letter' | 'hold') => setShown(shown === what ? undefined : what);
  return (
    <li>
      <h3 dir="auto">{step.path === null ? step.title : <Link to={to(step.path)}>{step.title}</Link>}</h3>
      <p>{held ? t('app.today.held', { reason: step.holdReason ?? '' }) : t('app.today.goesTo', { when: at(step.at ?? morning), names })}</p>
      {resume.problem === null ? null : <ErrorState problem={resume.problem} />}
      <div className="cp-actions">
        {held ? null : <Press kind="quiet" expanded={shown === 'letter'} press={() => toggle('letter')}>{t('app.today.seeEmail')}</Press>}
        {may('duties.duty.hold') && !held ? <Press kind="quiet" expanded={shown === 'hold'} press={() => toggle('hold')}>{t('app.today.hold')}</Press> : null}
        {may('duties.duty.hold') && held ? <Press kind="quiet" busy={resume.busy} press={() => resume.send(step.version)}>{t('app.today.letGo')}</Press> : null}
      </div>
      {shown === 'letter' ? <LetterPreview dutyId={step.id} /> : null}
      {shown === 'hold' ? <Hold step={step} close={() => setShown(undefined)} /> : null}
    </li>
  );
}

function Hold({ step, close }: { step: Step; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `hold.${step.id}`,
    initial: { reason: '', until: '', version: step.version },
    send: ({ reason, until, version }, key) => taken(api.POST('/api/v1/cities/{city}/duties/{id}/hold', {
      params: { path: { city: slug, id: step.id } }, body: { reason, until: until || null, version }, headers: once(key),
    })),
    refresh: [['duties', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('app.today.holdButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="reason" label={t('forms.reason')} hint={t('app.today.holdHint')} />
      <TextField form={form} name="until" type="date" label={t('app.today.holdUntil')} hint={t('app.today.holdUntilHint')} optional />
    </Form>
  );
}
