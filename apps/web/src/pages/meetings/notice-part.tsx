import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { Notice } from '../../kit/notice.js';
import { said } from '../../kit/said.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { PostForms } from './post-forms.js';
import { PostingRows } from './posting-rows.js';
import { useNotice, type MeetingNotice } from './use-notice.js';
import type { Meeting } from './use-meeting.js';

/** The notice of a meeting: its clock, one next step, what else the law wants, and the proof of what was posted. */
export function NoticePart({ meeting, begun }: { meeting: Meeting; begun: boolean }) {
  const { t } = useMessages();
  const read = useNotice(meeting.id);
  if (meeting.state === 'cancelled') return null;
  return (
    <Section title={t('assembly.notice')}>
      <Await read={read}>{(notice) => (
        <>
          <Clock meeting={meeting} notice={notice} />
          <RuleWords meeting={meeting} notice={notice} />
          {notice.checks.length === 0 || meeting.state === 'held' ? null : <Checks codes={notice.checks} />}
          {meeting.mayRun && (meeting.state === 'planned' || meeting.state === 'noticed') ? <PostForms key={meeting.version} meeting={meeting} notice={notice} begun={begun} /> : null}
          <PostingRows notice={notice} />
        </>
      )}</Await>
    </Section>
  );
}

/** The one sentence that matters now. */
function Clock({ meeting, notice }: { meeting: Meeting; notice: MeetingNotice }) {
  const { t } = useMessages();
  const { at, day } = useDates();
  const standing = notice.postings.find(({ withdrawnAt }) => withdrawnAt === null);
  if (standing !== undefined) {
    const id = standing.verdict === 'late' ? 'assembly.postedLate' : standing.verdict === 'in_time' ? 'assembly.dueMet' : 'assembly.postedPlain';
    return <><p><strong>{t(id, { when: at(standing.postedAt, 'full') })}</strong></p>{notice.locked ? <p className="cw-quiet">{t('assembly.lockedNow')}</p> : null}</>;
  }
  if (notice.dueAt === null || meeting.state === 'held') return null;
  if (notice.past) return <Notice problem><p>{t('assembly.duePast', { when: at(notice.dueAt, 'full') })}</p></Notice>;
  return <p><strong>{t('assembly.due', { when: at(notice.dueAt, 'full') })}</strong>{notice.postOn === null ? null : ` ${t('assembly.dueDay', { day: day(notice.postOn) })}`}</p>;
}

function RuleWords({ meeting, notice: { rule, span, outdated } }: { meeting: Meeting; notice: MeetingNotice }) {
  const messages = useMessages();
  const { t } = messages;
  const { day } = useDates();
  const { to } = useCity();
  const change = meeting.mayRun ? <Link to={to(`bodies/${meeting.bodyId}/notice`)}>{t('assembly.chooseRule')}</Link> : null;
  if (rule.code === 'none') return <p className="cw-quiet">{t('assembly.noRule')} {change}</p>;
  if (rule.code === 'ask_counsel') return <p>{t('assembly.askCounsel')} {change}</p>;
  return (
    <>
      <p className="cw-quiet">
        {span === null ? t('assembly.noNumber', { law: rule.law }) : said(messages, `assembly.span.${span.unit}`, rule.law, { law: rule.law, count: span.count })}{' '}
        {rule.checkedOn === null ? t('assembly.unchecked') : t('assembly.checkedOn', { date: day(rule.checkedOn) })}{' '}
        <a href={rule.source} rel="noreferrer">{t('assembly.source')}</a>{change === null ? null : <> · {change}</>}
      </p>
      {outdated && rule.validUntil !== null ? <Notice problem><p>{t('assembly.outdated', { date: day(rule.validUntil) })}</p></Notice> : null}
    </>
  );
}

function Checks({ codes }: { codes: readonly string[] }) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <>
      <h3>{t('assembly.checklist')}</h3>
      <ul className="cw-prose">{codes.map((code) => <li key={code}>{said(messages, `assembly.check.${code}`, code)}</li>)}</ul>
    </>
  );
}
