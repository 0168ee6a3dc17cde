import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Plan } from '../plan/plan-of.js';
import { STEP_SAYS } from './step-says.js';

type Times = components['schemas']['ScheduleResponse'];
const NAMES = ['everyDays', 'againAfter', 'chairAfter', 'directorAfter', 'executiveAfter'] as const;

/** When the plan asks, as a sentence; staff may change it. */
export function Schedule({ plan, schedule }: { plan: Plan; schedule: Times }) {
  const { t } = useMessages();
  const [changing, setChanging] = useState(false);
  const working = (days: number) => t('dates.workingDays', { days });
  return (
    <Section title={t('steps.asking.schedule')} beside={plan.readOnly ? undefined : <Press kind="quiet" expanded={changing} press={() => setChanging(!changing)}>{t('forms.change')}</Press>}>
      <p>{t('steps.asking.scheduleLead', { days: t('dates.days', { days: schedule.everyDays }), again: working(schedule.againAfter), chair: working(schedule.chairAfter), director: working(schedule.directorAfter), executive: working(schedule.executiveAfter) })}</p>
      {schedule.version === 0 ? <p className="cw-quiet">{t('steps.asking.usual')}</p> : null}
      {changing ? <ChangeSchedule plan={plan} schedule={schedule} close={() => setChanging(false)} /> : null}
    </Section>
  );
}

function ChangeSchedule({ plan, schedule, close }: { plan: Plan; schedule: Times; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `schedule.${plan.id}`,
    initial: { everyDays: String(schedule.everyDays), againAfter: String(schedule.againAfter), chairAfter: String(schedule.chairAfter), directorAfter: String(schedule.directorAfter), executiveAfter: String(schedule.executiveAfter), version: schedule.version },
    send: (values) => taken(api.PUT('/api/v1/cities/{city}/cases/{id}/asking', {
      params: { path: { city: slug, id: plan.id } },
      body: { everyDays: Number(values.everyDays), againAfter: Number(values.againAfter), chairAfter: Number(values.chairAfter), directorAfter: Number(values.directorAfter), executiveAfter: Number(values.executiveAfter), version: values.version },
    })),
    says: STEP_SAYS,
    refresh: [['steps', slug], ['duties', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('steps.asking.saveSchedule')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {NAMES.map((name) => <TextField key={name} form={form} name={name} inputMode="numeric" label={t(`steps.asking.${name}`)} hint={name === 'executiveAfter' ? t('steps.asking.executiveHint') : undefined} />)}
    </Form>
  );
}
