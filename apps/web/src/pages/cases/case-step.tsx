import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import type { CaseHome, Stage } from './use-case-home.js';
import { useCaseWords } from './use-case-words.js';

/** The one next step of a process. */
export function CaseStep({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { stageName } = useCaseWords();
  const { kind, stageId } = home.nextStep;
  const stage = home.stages.find((one) => one.id === stageId);
  if (stage === undefined) return null;
  const name = stageName(stage, home.case.templateKey);
  const place = to(`cases/${home.case.id}/stages/${stage.id}`);
  if (kind === 'answer') return <NextStep to={place}>{t('app.case.answer', { stage: name })}</NextStep>;
  if (kind === 'name_areas') return <NextStep to={to(`cases/${home.case.id}/areas`)}>{t('app.case.nameAreas')}</NextStep>;
  if (kind === 'open_stage') return <OpenStage stage={stage} name={name} />;
  return kind === 'complete_stage' ? <NextStep to={place}>{t('app.case.complete', { stage: name })}</NextStep> : null;
}

function OpenStage({ stage, name }: { stage: Stage; name: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const open = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/stages/{id}/open', {
    params: { path: { city: slug, id: stage.id } }, body: { version }, headers: once(key),
  })), { refresh: [['cases', slug]] });
  return (
    <>
      {open.problem === null ? null : <ErrorState problem={open.problem} />}
      <Press kind="first" busy={open.busy} press={() => open.send(stage.version)}>{t('app.case.openStage', { stage: name })}</Press>
    </>
  );
}
