import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Proposal = components['schemas']['AgendaProposal'];

/** What was not finished, and what is overdue, blocked or changed: one press puts it on the agenda. */
export function ProposedItems({ meeting }: { meeting: Meeting }) {
  if (!meeting.mayRun || (meeting.state !== 'planned' && (meeting.state !== 'noticed' || meeting.openMeetingsLaw !== 'no'))) return null;
  return <Proposals meeting={meeting} />;
}

function Proposals({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const read = useRead(['meetings', slug, meeting.id, 'proposals'], () => taken(api.GET('/api/v1/cities/{city}/meetings/{id}/agenda-proposals', { params: { path: { city: slug, id: meeting.id } } })));
  return (
    <Await read={read}>{({ items }) => (items.length === 0 ? null : (
      <Section title={t('assembly.proposed')}>
        <ul className="cw-rows">{items.map((proposal) => <ProposalRow key={proposal.sourceId} meeting={meeting} proposal={proposal} />)}</ul>
      </Section>
    ))}</Await>
  );
}

function ProposalRow({ meeting, proposal }: { meeting: Meeting; proposal: Proposal }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const { sourceKind, sourceId, itemId, title } = proposal;
  const take = useSend((_: undefined, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/agenda-proposals', { params: { path: { city: slug, id: meeting.id } }, body: { sourceKind, sourceId, itemId, title }, headers: once(key) })), { refresh: meetingKeys(slug) });
  return (
    <li>
      <h3 dir="auto">{title}</h3>
      <p className="cw-meta"><span>{t(`assembly.why.${proposal.why}`, { date: day(proposal.since) })}</span></p>
      <div className="cp-actions"><Press kind="quiet" busy={take.busy} press={() => take.send(undefined)}>{t('assembly.take')}<span className="usa-sr-only">: {title}</span></Press></div>
      {take.problem === null ? null : <ErrorState problem={take.problem} />}
    </li>
  );
}
