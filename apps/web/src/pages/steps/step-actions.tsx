import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { problemSentence } from '../../kit/problem-sentence.js';
import { Notice } from '../../kit/notice.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useCity } from '../../session/city-context.js';
import { stepReads, type Step } from '../items/use-item.js';
import { ChangeStepForm } from './change-step-form.js';
import { HandOffForm } from './hand-off-form.js';
import { STEP_SAYS } from './step-says.js';
import { StopForm } from './stop-form.js';

type Doing = 'dates' | 'handOff' | 'stop';

/** What staff may change: dates with a reason, who leads, asking today. */
export function StepActions({ step }: { step: Step }) {
  const messages = useMessages();
  const { t } = messages;
  const { slug, may } = useCity();
  const [doing, setDoing] = useState<Doing>();
  const [asked, setAsked] = useState(false);
  const ask = useSend((_: null, key) => taken(api.POST('/api/v1/cities/{city}/steps/{id}/ask', { params: { path: { city: slug, id: step.id } }, headers: once(key) })), { refresh: stepReads(slug), done: () => setAsked(true) });
  const ended = step.progress === 'done' || step.progress === 'stopped';
  const toggle = (what: Doing) => setDoing(doing === what ? undefined : what);
  const close = () => setDoing(undefined);
  return (
    <Section title={t('steps.manage')}>
      {asked ? <UndoNotice>{t('steps.asked')}</UndoNotice> : null}
      {ask.problem === null ? null : <Notice problem><p>{problemSentence(ask.problem, messages, STEP_SAYS) ?? t('errors.unexpected.title')}</p></Notice>}
      <div className="cp-actions">
        <Press expanded={doing === 'dates'} press={() => toggle('dates')}>{t('steps.act.dates')}</Press>
        <Press expanded={doing === 'handOff'} press={() => toggle('handOff')}>{t('steps.act.handOff')}</Press>
        {ended ? null : <Press kind="quiet" expanded={doing === 'stop'} press={() => toggle('stop')}>{t('steps.act.stop')}</Press>}
        {ended || !may('implementation.asking.run') ? null : <Press kind="quiet" busy={ask.busy} press={() => ask.send(null)}>{t('steps.act.ask')}</Press>}
      </div>
      {doing === 'dates' ? <ChangeStepForm step={step} close={close} /> : null}
      {doing === 'handOff' ? <HandOffForm step={step} close={close} /> : null}
      {doing === 'stop' ? <StopForm step={step} close={close} /> : null}
    </Section>
  );
}
