import { useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { ErrorState } from '../../kit/error-state.js';
import { PageHeading } from '../../kit/page-heading.js';
import { ApiProblem } from '../../api/problem.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome, type Stage } from '../cases/use-case-home.js';
import { useCaseWords } from '../cases/use-case-words.js';
import { QuestionRow } from './question-row.js';
import { StageMoves } from './stage-moves.js';

/** One stage: its questions with their answers, and what is missing before it is done. */
export default function StagePage() {
  const { read } = useCaseHome();
  const { stageId } = useParams();
  return (
    <Await read={read} page>
      {(home) => {
        const stage = home.stages.find((one) => one.id === stageId);
        return stage === undefined ? <ErrorState problem={new ApiProblem('convening.stage.absent', 'absent')} page /> : <OneStage home={home} stage={stage} />;
      }}
    </Await>
  );
}

function OneStage({ home, stage }: { home: CaseHome; stage: Stage }) {
  const { to, may } = useCity();
  const { stageName, purpose } = useCaseWords();
  const template = home.case.templateKey;
  const isOpen = home.case.state === 'open' && !home.case.readOnly;
  const first = stage.missing[0] ?? stage.items.find((item) => !item.answered)?.key;
  return (
    <>
      <PageHeading title={stageName(stage, template)} lead={purpose(stage, template)} up={{ to: to(`cases/${home.case.id}`), label: home.case.title }} />
      <p className="cw-quiet"><Standing stage={stage} template={template} /></p>
      <ul className="cw-rows">
        {stage.items.map((item) => (
          <QuestionRow
            key={item.id} caseId={home.case.id} stage={stage} item={item} template={template}
            mayAnswer={isOpen && may('convening.design.answer')} begin={stage.state === 'open' && item.key === first}
          />
        ))}
      </ul>
      {isOpen && may('convening.stages.run') ? <StageMoves stage={stage} template={template} /> : null}
    </>
  );
}

/** Where the stage stands, as a sentence. */
function Standing({ stage, template }: { stage: Stage; template: string }) {
  const { t } = useMessages();
  const { question } = useCaseWords();
  const { day, relative } = useDates();
  const ended = stage.endedOn === null ? '' : day(stage.endedOn);
  if (stage.state === 'done') return stage.reason === null ? t('app.stage.doneOn', { date: ended }) : t('app.stage.passedOn', { date: ended, reason: stage.reason });
  if (stage.state === 'skipped') return t('app.stage.skippedOn', { date: ended, reason: stage.reason ?? '' });
  if (stage.state === 'not_started') return t('app.stage.planned', { start: day(stage.plannedFrom), end: day(stage.plannedTo) });
  const first = stage.items.find((item) => item.key === stage.missing[0]);
  // The gate as one sentence: what is missing, the first thing by name.
  const gate = first?.answered === true ? t('convening.gate.areas') : t('convening.gate.missing', { count: stage.missing.length, first: first === undefined ? '' : question(first, template) });
  const missing = stage.missing.length === 0 ? t('app.stage.ready') : gate;
  return <>{missing} · {t('app.stage.until', { date: day(stage.plannedTo), relative: relative(stage.plannedTo) })}</>;
}
