import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { stepReads, type Step } from '../items/use-item.js';
import { STEP_SAYS } from './step-says.js';

/** The milestones of a step; its lead and staff say when one is done, and can take it back. */
export function Milestones({ step }: { step: Step }) {
  const { t } = useMessages();
  const { may } = useCity();
  const [adding, setAdding] = useState(false);
  const runs = may('implementation.steps.run');
  return (
    <Section title={t('steps.milestones')} beside={runs ? <Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('steps.milestone.add')}</Press> : undefined}>
      {adding ? <AddMilestone stepId={step.id} close={() => setAdding(false)} /> : null}
      {step.milestones.length === 0 ? <EmptyState>{t('steps.noMilestones')}</EmptyState> : (
        <ul className="cw-rows">{step.milestones.map((one) => <Row key={one.id} milestone={one} changes={step.mine || runs} />)}</ul>
      )}
    </Section>
  );
}

function Row({ milestone, changes }: { milestone: Step['milestones'][number]; changes: boolean }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const { day, when } = useDates();
  const finish = useSend((doneOn: string | null, key) => taken(api.POST('/api/v1/cities/{city}/milestones/{id}/complete', {
    params: { path: { city: slug, id: milestone.id } }, body: { version: milestone.version, doneOn }, headers: once(key),
  })), { refresh: stepReads(slug) });
  const { doneOn, dueOn } = milestone;
  return (
    <li>
      <h3 dir="auto">{milestone.title}</h3>
      <p className="cw-meta">
        {doneOn !== null ? <span>{t('steps.milestone.done', { date: day(doneOn) })}</span> : dueOn === null ? null : <span className={dueOn < today ? 'cw-late-text' : undefined}>{t('steps.milestone.due', { when: when(dueOn) })}</span>}
      </p>
      {finish.problem === null ? null : <ErrorState problem={finish.problem} />}
      {changes ? (
        <div className="cp-actions">
          <Press kind={doneOn === null ? 'second' : 'quiet'} busy={finish.busy} press={() => finish.send(doneOn === null ? today : null)}>
            {t(doneOn === null ? 'steps.milestone.finish' : 'steps.milestone.reopen')}<span className="usa-sr-only">: {milestone.title}</span>
          </Press>
        </div>
      ) : null}
    </li>
  );
}

function AddMilestone({ stepId, close }: { stepId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `milestone.${stepId}`,
    initial: { title: '', dueOn: '' },
    send: ({ title, dueOn }, key) => taken(api.POST('/api/v1/cities/{city}/steps/{id}/milestones', { params: { path: { city: slug, id: stepId } }, body: { title, dueOn: dueOn || null }, headers: once(key) })),
    says: STEP_SAYS,
    refresh: stepReads(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('steps.milestone.add')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="title" label={t('steps.milestone.title')} />
      <TextField form={form} name="dueOn" type="date" label={t('steps.milestone.dueOn')} optional />
    </Form>
  );
}
