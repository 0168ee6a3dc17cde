import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome } from '../cases/use-case-home.js';
import { DateForm } from './date-form.js';
import { DateRow } from './date-row.js';
import { MilestoneForm } from './milestone-form.js';
import { MovesForm, type Wished } from './moves-form.js';
import { useProcessDates, type ProcessDates } from './use-process-dates.js';

/** When everything is to happen, what each day follows from, and what would move. */
export default function DatesPage() {
  const { caseId, read } = useCaseHome();
  const dates = useProcessDates(caseId);
  return <Await read={read} page>{(home) => <Await read={dates} page>{(found) => <Dates home={home} dates={found} />}</Await>}</Await>;
}

function Dates({ home, dates }: { home: CaseHome; dates: ProcessDates }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const [editing, setEditing] = useState<string>();
  const [wished, setWished] = useState<Wished>();
  const [adding, setAdding] = useState(false);
  const mayMove = may('convening.stages.run') && home.case.state === 'open' && !home.case.readOnly;
  const close = () => { setEditing(undefined); setWished(undefined); };
  return (
    <>
      <PageHeading title={t('process.dates.title')} lead={t('process.dates.lead')} up={{ to: to(`cases/${home.case.id}`), label: home.case.title }} />
      <Length length={dates.length} />
      <ul className="cw-rows">
        {dates.points.map((point) => (
          <DateRow key={point.id} point={point} dates={dates} caseId={home.case.id} change={mayMove && !point.ended && editing !== point.id ? () => { setWished(undefined); setEditing(point.id); } : undefined}>
            {editing === point.id && wished === undefined ? <DateForm caseId={home.case.id} point={point} dates={dates} preview={setWished} close={close} /> : null}
            {editing === point.id && wished !== undefined ? <MovesForm caseId={home.case.id} dates={dates} wished={wished} close={close} /> : null}
          </DateRow>
        ))}
      </ul>
      {mayMove ? (
        <Section title={t('process.milestone.title')}>
          {adding ? <MilestoneForm caseId={home.case.id} dates={dates} close={() => setAdding(false)} /> : <div className="cp-actions"><Press press={() => setAdding(true)}>{t('process.milestone.add')}</Press></div>}
        </Section>
      ) : null}
    </>
  );
}

/** How long it takes beside how long it was to take, as a sentence. */
function Length({ length: { from, to, planned, real } }: { length: ProcessDates['length'] }) {
  const { t } = useMessages();
  const { day } = useDates();
  if (from === null) return null;
  return <p>{to === null ? t('process.length.running', { real, planned }) : t('process.length.ended', { real, planned, start: day(from), end: day(to) })}</p>;
}
