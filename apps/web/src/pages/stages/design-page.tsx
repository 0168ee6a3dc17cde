import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome } from '../cases/use-case-home.js';
import { AnswerHistory } from './answer-history.js';
import { QuestionRow } from './question-row.js';

/** The order in which people ask: above all who decides and how. */
const ORDER = ['decision_rule', 'stakeholders', 'duration', 'issue_areas', 'information', 'sharing'] as const;

/** The six questions about the process itself: their answers are its rules. */
export default function DesignPage() {
  const { read } = useCaseHome();
  return <Await read={read} page>{(home) => <Design home={home} />}</Await>;
}

function Design({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const isOpen = home.case.state === 'open' && !home.case.readOnly;
  const asked = ORDER.flatMap((meaning) => home.stages.flatMap((stage) => stage.items.filter((item) => item.meaning === meaning).map((item) => ({ stage, item }))));
  const open = asked.filter(({ item }) => !item.answered).length;
  return (
    <>
      <PageHeading
        title={t('process.design.title')} up={{ to: to(`cases/${home.case.id}`), label: home.case.title }}
        lead={asked.length === 0 ? undefined : t('process.design.lead', { open, total: asked.length })}
      />
      {asked.length === 0 ? <EmptyState>{t('process.design.none')}</EmptyState> : null}
      <ul className="cw-rows">
        {asked.map(({ stage, item }) => (
          <QuestionRow key={item.id} caseId={home.case.id} stage={stage} item={item} template={home.case.templateKey} mayAnswer={isOpen && may('convening.design.answer')} begin={false}>
            {item.meaning === 'decision_rule' ? <p className="cw-quiet">{t('process.design.rule')}</p> : null}
            {item.meaning === 'duration' ? <p><Link to={to(`cases/${home.case.id}/dates`)}>{t('process.design.dates')}</Link></p> : null}
            {item.meaning === 'issue_areas' ? <p><Link to={to(`cases/${home.case.id}/areas`)}>{t('app.case.areas')}</Link></p> : null}
            {item.answered && may('convening.answers.read') ? <AnswerHistory itemId={item.id} version={item.version} caseId={home.case.id} /> : null}
          </QuestionRow>
        ))}
      </ul>
    </>
  );
}
