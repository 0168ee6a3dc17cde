import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome } from '../cases/use-case-home.js';
import { JoinForm } from './join-form.js';

type Member = components['schemas']['TeamListRow'];

/** Who convenes, prepares, facilitates, advises and pays, and what each of them sees. */
export default function TeamPage() {
  const { read } = useCaseHome();
  return <Await read={read} page>{(home) => <Team home={home} />}</Await>;
}

function Team({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [adding, setAdding] = useState(false);
  const caseId = home.case.id;
  const read = useList<Member>(['cases', slug, caseId, 'team'], (after) => taken(api.GET('/api/v1/cities/{city}/cases/{id}/team', { params: { path: { city: slug, id: caseId }, query: after === undefined ? {} : { after } } })));
  const mayChange = may('convening.team.change');
  return (
    <>
      <PageHeading title={t('process.team.title')} lead={t('process.team.lead')} up={{ to: to(`cases/${caseId}`), label: home.case.title }} />
      <ListMore read={read} empty={<EmptyState>{t('process.team.empty')}</EmptyState>}>
        {(items) => <ul className="cw-rows">{items.map((member) => <MemberRow key={member.id} member={member} caseId={caseId} mayChange={mayChange} />)}</ul>}
      </ListMore>
      {mayChange && home.case.state === 'open' ? (
        <Section title={t('process.team.add')}>
          {adding ? <JoinForm caseId={caseId} close={() => setAdding(false)} /> : <div className="cp-actions"><Press press={() => setAdding(true)}>{t('process.team.add')}</Press></div>}
          {may('identity.person.invite') ? <p><Link to={to('settings/access')}>{t('process.team.invite')}</Link></p> : null}
        </Section>
      ) : null}
    </>
  );
}

function MemberRow({ member, caseId, mayChange }: { member: Member; caseId: string; mayChange: boolean }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const leave = useSend((_: string) => taken(api.POST('/api/v1/cities/{city}/cases/{id}/team/{memberId}/leave', { params: { path: { city: slug, id: caseId, memberId: member.id } } })), { refresh: [['cases', slug]] });
  const until = member.untilOn === null ? null : t(member.past ? 'process.team.was' : 'process.team.before', { date: day(member.untilOn) });
  return (
    <li>
      <h2 className="cw-question">{member.name}</h2>
      <p>{t(`convening.part.${member.part}`)}{member.note === null ? null : <> · {member.note}</>}</p>
      <p className="cw-meta">{t('process.team.since', { date: day(member.fromOn) })}{until === null ? null : <> · {until}</>}</p>
      {member.kind === 'person' && !member.past ? <p className="cw-quiet">{t(`process.sees.${member.part}`)}</p> : null}
      {leave.problem === null ? null : <ErrorState problem={leave.problem} />}
      {mayChange && !member.past ? <div className="cp-actions"><Press kind="quiet" busy={leave.busy} press={() => leave.send('')}>{t('process.team.leave')}<span className="usa-sr-only">: {member.name}</span></Press></div> : null}
    </li>
  );
}
