import { Link } from 'react-router';
import { formatList, useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Facts } from '../../kit/facts.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { PlanTabs } from '../plan/plan-tabs.js';
import { CaseStep } from './case-step.js';
import { StageSteps } from './stage-steps.js';
import { useCaseHome, type CaseHome } from './use-case-home.js';
import { useCaseWords } from './use-case-words.js';

/** The home of a plan in the making: what is done, what is missing, what is next. */
export default function CaseHomePage() {
  const { read } = useCaseHome();
  return <Await read={read} page>{(home) => <Home home={home} />}</Await>;
}

function Home({ home }: { home: CaseHome }) {
  const { t, locale } = useMessages();
  const { to, may } = useCity();
  const { day } = useDates();
  const found = home.case;
  const isOpen = found.state === 'open' && !found.readOnly;
  return (
    <>
      <PageHeading
        title={found.title} up={{ to: to('cases'), label: t('app.cases.all') }} lead={<Where home={home} />}
        next={isOpen && may('convening.stages.run') ? <CaseStep home={home} /> : undefined}
      />
      <PlanTabs planId={found.id} />
      {found.readOnly ? <Notice><p>{t('casework.problem.case.read-only')}</p></Notice> : null}
      {found.closedOn === null ? null : <Notice><p>{t('app.case.closedSince', { date: day(found.closedOn), reason: found.closedReason ?? '' })}</p></Notice>}
      <StageSteps home={home} />
      <ul className="cp-more">
        {home.stages.length === 0 ? null : <li><Link to={to(`cases/${found.id}/dates`)}>{t('process.dates.link')}</Link></li>}
        {home.stages.length === 0 ? null : <li><Link to={to(`cases/${found.id}/design`)}>{t('process.design.link')}</Link></li>}
        {home.stages.length === 0 ? null : <li><Link to={to(`cases/${found.id}/vision`)}>{t('process.vision.link')}</Link></li>}
        <li><Link to={to(`cases/${found.id}/team`)}>{t('process.team.link')}</Link></li>
      </ul>
      <Section title={t('app.case.areas')} beside={isOpen && may('convening.design.answer') ? <Link to={to(`cases/${found.id}/areas`)}>{t('forms.change')}</Link> : undefined}>
        {home.issueAreas.length === 0 ? <EmptyState>{t('app.case.noAreas')}</EmptyState> : <p>{formatList(home.issueAreas.map((area) => area.name), locale)}</p>}
      </Section>
      <Section title={t('app.case.about')} beside={may('casework.case.change') && !found.readOnly ? <Link to={to(`cases/${found.id}/change`)}>{t('cases.change.open')}</Link> : undefined}>
        {found.summary === '' ? null : <p className="cw-prose" dir="auto">{found.summary}</p>}
        <Facts facts={[
          [t('app.case.number'), found.number],
          [t('app.case.lead'), found.lead],
          [t('app.case.opened'), day(found.openedOn)],
          ...home.team.map((row) => [t(`convening.part.${row.part}`), row.untilOn === null ? row.name : t('app.case.teamUntil', { name: row.name, date: day(row.untilOn) })] as const),
        ]}
        />
      </Section>
    </>
  );
}

/** One sentence: how far it is, what comes next, and since when it is stuck. */
function Where({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  const { day, relative } = useDates();
  const { ahead, stageName } = useCaseWords();
  const done = home.stages.filter((stage) => stage.state === 'done' || stage.state === 'skipped').length;
  const { next, stuckSince, templateKey } = home.case;
  // What comes next is often a stage; then it has a name in the language of the page.
  const stage = home.stages.find((one) => one.name === next?.what);
  return (
    <>
      {t('app.case.progress', { done, total: home.stages.length })}
      {next === null ? null : <> {t('app.case.ahead', { what: ahead(stage === undefined ? next : { ...next, what: stageName(stage, templateKey) }), relative: relative(next.on), date: day(next.on) })}</>}
      {stuckSince === null ? null : <> <span className="cw-late-text">{t('app.case.stuck', { date: day(stuckSince) })}</span></>}
    </>
  );
}
