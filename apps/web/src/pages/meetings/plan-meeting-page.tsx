import { useNavigate, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Form } from '../../kit/form.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { MeetingFields, meetingPlan, meetingValues } from './meeting-fields.js';
import { meetingKeys } from './use-meeting.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Plans a meeting of a committee: its own page leads here with the committee chosen, the list of meetings without. */
export default function PlanMeetingPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const bodies = useRead(['bodies', slug, 'choice'], () => taken(api.GET('/api/v1/cities/{city}/bodies', { params: { path: { city: slug }, query: { state: 'active', limit: 200 } } })));
  return (
    <Await read={bodies}>
      {({ items }) => (items.length === 0
        ? <><PageHeading title={t('people.planMeeting')} /><EmptyState next={may('bodies.body.arrange') ? <NextStep to={to('bodies/new')}>{t('people.open')}</NextStep> : undefined}>{t('people.empty')}</EmptyState></>
        : <Plan bodies={items} />)}
    </Await>
  );
}

function Plan({ bodies }: { bodies: readonly Named[] }) {
  const { t } = useMessages();
  const { slug, to, zone } = useCity();
  const { bodyId } = useParams();
  const navigate = useNavigate();
  const body = bodies.find((one) => one.id === bodyId);
  const form = useForm({
    id: `meeting.new.${bodyId ?? ''}`,
    initial: { ...meetingValues(zone), bodyId: bodyId ?? (bodies.length === 1 ? bodies[0]?.id ?? '' : '') },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/meetings', { params: { path: { city: slug, id: values.bodyId } }, body: meetingPlan(values, zone), headers: once(key) })),
    refresh: [...meetingKeys(slug), ['cases', slug]],
    done: ({ id }) => void navigate(to(`meetings/${id}`)),
  });
  return (
    <>
      <PageHeading title={t('meetings.planTitle')} tab={t('people.planMeeting')} up={body === undefined ? { to: to('meetings'), label: t('frame.meetings') } : { to: to(`bodies/${body.id}`), label: body.name }} />
      <Form form={form} button={t('people.planMeeting')}>
        {body === undefined ? <SelectField form={form} name="bodyId" label={t('people.committee')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} /> : null}
        <MeetingFields form={form} />
      </Form>
    </>
  );
}
