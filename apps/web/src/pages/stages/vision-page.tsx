import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome } from '../cases/use-case-home.js';
import { DraftForm, GoalsForm } from './vision-forms.js';
import { WordingRow } from './wording-row.js';

export type Vision = components['schemas']['VisionResponse'];

/** What the effort is for: its vision with every wording, and its goals. */
export default function VisionPage() {
  const { slug } = useCity();
  const { caseId, read } = useCaseHome();
  const vision = useRead(['cases', slug, caseId, 'vision'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/vision', { params: { path: { city: slug, id: caseId } } })));
  return <Await read={read} page>{(home) => <Await read={vision} page>{(found) => <Purpose home={home} vision={found} />}</Await>}</Await>;
}

function Purpose({ home, vision }: { home: CaseHome; vision: Vision }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const [open, setOpen] = useState<'text' | 'goals'>();
  const caseId = home.case.id;
  const isOpen = home.case.state === 'open' && !home.case.readOnly;
  const mayWrite = isOpen && may('convening.design.answer');
  const close = () => setOpen(undefined);
  const adopted = vision.texts.find(({ state }) => state === 'adopted');
  const write = <Press kind={adopted === undefined ? 'first' : 'second'} press={() => setOpen('text')}>{t(vision.texts.length === 0 ? 'process.vision.write' : 'process.vision.again')}</Press>;
  return (
    <>
      <PageHeading title={t('process.vision.title')} lead={<Lead vision={vision} />} up={{ to: to(`cases/${caseId}`), label: home.case.title }} next={mayWrite && open !== 'text' ? write : undefined} />
      {open === 'text' ? <DraftForm caseId={caseId} vision={vision} close={close} /> : null}
      {adopted === undefined ? null : <Section title={t('process.vision.adopted')}><p className="cw-prose" dir="auto">{adopted.text}</p></Section>}
      <Section title={t('process.vision.goals')}>
        {vision.goals.length === 0 ? <EmptyState>{t('process.vision.noGoals')}</EmptyState> : <ul>{vision.goals.map((goal) => <li key={goal.id} dir="auto">{goal.text}</li>)}</ul>}
        {open === 'goals' ? <GoalsForm caseId={caseId} vision={vision} close={close} /> : null}
        {mayWrite && open !== 'goals' ? <div className="cp-actions"><Press press={() => setOpen('goals')}>{t('process.vision.goalChange')}</Press></div> : null}
      </Section>
      <Section title={t('process.vision.wordings')}>
        {vision.texts.length === 0 ? <EmptyState>{t('process.vision.none')}</EmptyState> : null}
        <ul className="cw-rows">{vision.texts.map((text) => <WordingRow key={text.id} text={text} caseId={caseId} isOpen={isOpen} />)}</ul>
      </Section>
    </>
  );
}

/** Whether there is a vision, as a sentence. */
function Lead({ vision: { texts } }: { vision: Vision }) {
  const { t } = useMessages();
  const { day } = useDates();
  const adopted = texts.find(({ state }) => state === 'adopted');
  if (adopted?.adoptedOn != null) return t('process.vision.leadAdopted', { date: day(adopted.adoptedOn), how: adopted.adoptedHow ?? '' });
  return texts.length === 0 ? t('process.vision.leadNone') : t('process.vision.leadDrafts', { drafts: texts.length });
}
