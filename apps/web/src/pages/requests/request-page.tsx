import { Link, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Facts } from '../../kit/facts.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { AttachedFiles } from '../cases/attached-files.js';
import '../cases/cases.css';
import { HandleRequest } from './handle-request.js';
import { Due } from './request-rows.js';

export type RequestDetail = components['schemas']['RequestResponse'];

/** One request: what somebody waits for, and what we answer. */
export default function RequestPage() {
  const { slug } = useCity();
  const { requestId = '' } = useParams();
  const read = useRead(['requests', slug, requestId], () => taken(api.GET('/api/v1/cities/{city}/requests/{id}', { params: { path: { city: slug, id: requestId } } })));
  return <Await read={read} page>{(request) => <One request={request} />}</Await>;
}

function One({ request }: { request: RequestDetail }) {
  const { t } = useMessages();
  const { to, personId, may } = useCity();
  const { at } = useDates();
  const answers = may('casework.requests.handle') || (personId !== null && request.ownerPersonId === personId);
  return (
    <>
      <PageHeading
        title={request.title} tab={t('app.request.tab', { number: String(request.number) })} up={{ to: to('requests'), label: t('app.requests.all') }}
        lead={<>{t('app.request.lead', { number: String(request.number), kind: t(`casework.kind.${request.kind}`) })} · <Due row={request} /></>}
      />
      {request.body === '' ? null : <blockquote className="cw-said" dir="auto">{request.body}</blockquote>}
      <Facts facts={[
        [t('app.request.from'), request.fromName ?? (request.source === 'public' ? t('app.request.noName') : null)],
        [t('app.request.contact'), request.fromContact],
        [t('app.request.raised'), at(request.raisedAt)],
        [t('app.request.owner'), request.ownerName ?? t('app.requests.nobody')],
        [t('app.request.case'), request.caseId === null ? request.caseNumber : <Link to={to(`cases/${request.caseId}`)}>{request.caseNumber}</Link>],
      ]}
      />
      <Mails request={request} />
      {request.reply === null ? null : (
        <Section title={request.repliedAt === null ? t('app.request.replyTitle') : t('app.request.repliedAt', { when: at(request.repliedAt) })}>
          <blockquote className="cw-said" dir="auto">{request.reply}</blockquote>
        </Section>
      )}
      {request.outcome === null || request.closedAt === null ? null : (
        <p>{t('app.request.closedAs', { outcome: t(`casework.outcome.${request.outcome}`), when: at(request.closedAt) })}{request.outcomeNote === null ? null : <> · {request.outcomeNote}</>}</p>
      )}
      {answers ? <HandleRequest request={request} /> : null}
    </>
  );
}

/** Emails that belong to it: the first one stands above as what was asked, unless files came with it. */
function Mails({ request }: { request: RequestDetail }) {
  const { t } = useMessages();
  const { at } = useDates();
  const shown = request.mails.filter((mail, place) => place > 0 || mail.attachments.length > 0);
  if (shown.length === 0) return null;
  return (
    <Section title={t('cases.requests.mails')}>
      <ol className="cw-rows">
        {shown.map((mail) => (
          <li key={mail.id}>
            <p className="cw-meta"><span>{at(mail.receivedAt)}</span>{mail.fromName === null && mail.fromAddress === null ? null : <bdi>{mail.fromName ?? mail.fromAddress}</bdi>}</p>
            <h3 dir="auto">{mail.subject}</h3>
            <p className="cw-prose" dir="auto">{mail.body}</p>
            <AttachedFiles files={mail.attachments} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
