import { Link, useNavigate, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { CheckField } from '../../kit/check-field.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useBody, type Body } from '../bodies/use-body.js';
import { meetingKeys } from './use-meeting.js';

type Procedure = components['schemas']['ProcedureResponse'];

const LAST_WORDS = ['majority', 'consensus', 'chair_decides', 'mayor_decides', 'council_adopts'] as const;

/** How a committee votes and talks: who has the last word, who may sit in, and what its bylaws allow. */
export default function ProcedurePage() {
  const { slug } = useCity();
  const { bodyId = '' } = useParams();
  const body = useBody();
  const read = useRead(['bodies', slug, bodyId, 'procedure'], () => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/procedure', { params: { path: { city: slug, id: bodyId } } })));
  return <Await read={body}>{(one) => <Await read={read}>{(procedure) => <Page body={one} procedure={procedure} />}</Await>}</Await>;
}

function Page({ body, procedure }: { body: Body; procedure: Procedure }) {
  const { t } = useMessages();
  const { to } = useCity();
  const changes = body.may.arrange && body.state === 'active';
  return (
    <>
      <PageHeading title={t('minutes.procTitle')} tab={body.name} up={{ to: to(`bodies/${body.id}`), label: body.name }} lead={t('minutes.procLead')} />
      {changes ? <Choose key={procedure.version} body={body} procedure={procedure} /> : <p>{t(`minutes.last.${procedure.decisionRule}`)}</p>}
      {changes ? <p><Link to={to(`bodies/${body.id}/rules`)}>{t('minutes.proc.quorumAndMajority')}</Link></p> : null}
    </>
  );
}

function Choose({ body, procedure }: { body: Body; procedure: Procedure }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const free = body.openMeetingsLaw === 'no';
  const { version: known, ...rules } = procedure;
  const form = useForm({
    id: `procedure.${body.id}`,
    initial: { ...rules, version: known },
    send: (values) => taken(api.PUT('/api/v1/cities/{city}/bodies/{id}/procedure', { params: { path: { city: slug, id: body.id } }, body: values })),
    refresh: meetingKeys(slug),
    done: () => void navigate(to(`bodies/${body.id}`)),
  });
  const alternates = { anyone: 'minutes.proc.alternatesAnyone', named: 'minutes.proc.alternatesNamed', none: 'minutes.proc.alternatesNone' } as const;
  return (
    <Form form={form} button={t('forms.save')}>
      <ChoicesField form={form} name="decisionRule" label={t('minutes.proc.decisionRule')} hint={t('minutes.proc.decisionHint')} options={LAST_WORDS.map((value) => ({ value, label: t(`minutes.last.${value}`) }))} />
      <ChoicesField form={form} name="alternates" label={t('minutes.proc.alternates')} options={(['anyone', 'named', 'none'] as const).map((value) => ({ value, label: t(alternates[value]) }))} />
      <CheckField form={form} name="seconderNeeded" label={t('minutes.proc.seconderNeeded')} />
      <CheckField form={form} name="recusedCount" label={t('minutes.proc.recusedCount')} />
      <CheckField form={form} name="remoteCounts" label={t('minutes.proc.remoteCounts')} />
      {free ? (
        <>
          <CheckField form={form} name="secretAllowed" label={t('minutes.proc.secretAllowed')} />
          <CheckField form={form} name="mailAllowed" label={t('minutes.proc.mailAllowed')} />
          <ChoicesField form={form} name="discussion" label={t('minutes.proc.discussion')} options={[{ value: 'staff', label: t('minutes.proc.discussionStaff') }, { value: 'public', label: t('minutes.proc.discussionPublic') }]} />
        </>
      ) : (
        <>
          <p className="cw-quiet">{t('minutes.rollOnly')}</p>
          <p className="cw-quiet">{t('minutes.proc.discussion')} {t('minutes.proc.discussionStaff')}</p>
        </>
      )}
    </Form>
  );
}
