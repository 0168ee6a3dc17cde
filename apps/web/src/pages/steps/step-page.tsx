import '../plan/plan.css';

import { useParams, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { ApiProblem } from '../../api/problem.js';
import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { ErrorState } from '../../kit/error-state.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { useItemProgress, type Progress, type Step } from '../items/use-item.js';
import { Milestones } from './milestones.js';
import { StepActions } from './step-actions.js';
import { StepLog } from './step-log.js';
import { StepStates } from './step-states.js';
import { UpdateForm } from './update-form.js';
import { Updates } from './updates.js';

/** How does this action step stand? Its item stands in the address; without it, my own steps are looked through. */
export default function StepPage() {
  const [params] = useSearchParams();
  const item = params.get('item');
  return item === null ? <MyStep /> : <StepOf itemId={item} />;
}

function MyStep() {
  const { slug } = useCity();
  const { stepId } = useParams();
  const mine = useRead(['steps', slug, 'mine'], () => taken(api.GET('/api/v1/cities/{city}/steps/mine', { params: { path: { city: slug }, query: { limit: 200 } } })));
  return (
    <Await read={mine}>
      {({ items }) => {
        const found = items.find((one) => one.id === stepId);
        return found === undefined ? <ErrorState problem={new ApiProblem('implementation.step.absent', 'absent')} /> : <StepOf itemId={found.itemId} />;
      }}
    </Await>
  );
}

function StepOf({ itemId }: { itemId: string }) {
  const { stepId } = useParams();
  return (
    <Await read={useItemProgress(itemId)}>
      {(progress) => {
        const step = progress.steps.find((one) => one.id === stepId);
        return step === undefined ? <ErrorState problem={new ApiProblem('implementation.step.absent', 'absent')} /> : <One progress={progress} step={step} />;
      }}
    </Await>
  );
}

function One({ progress, step }: { progress: Progress; step: Step }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const told = !step.mine && may('implementation.updates.record');
  const open = step.progress !== 'done' && step.progress !== 'stopped';
  const updates = progress.updates.filter((one) => one.stepId === step.id);
  return (
    <>
      <PageHeading
        title={step.title} lead={progress.number === null ? progress.title : `${progress.number} ${progress.title}`}
        up={{ to: to(`items/${progress.id}`), label: progress.number === null ? t('steps.upNoNumber') : t('steps.up', { number: progress.number }) }}
      />
      <StepStates step={step} />
      {step.body === '' ? null : <p className="cw-prose" dir="auto">{step.body}</p>}
      {open && (step.mine || told) ? (
        <Section title={t(told ? 'steps.told' : 'steps.say')}><UpdateForm step={step} told={told} /></Section>
      ) : null}
      <Milestones step={step} />
      <Section title={t('steps.updates')}><Updates updates={updates} /></Section>
      {may('implementation.steps.run') ? <StepActions step={step} /> : null}
      {may('duties.step.read') ? <StepLog stepId={step.id} /> : null}
    </>
  );
}
