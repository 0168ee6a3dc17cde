import { useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { usePartyNames } from '../../kit/party-field.js';
import { SelectField, type Option } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { PlanOf } from '../plan/plan-of.js';
import { LeadFields, leadOf } from './lead-fields.js';
import { STEP_SAYS } from './step-says.js';

/** Who does what by when, for an item: the one of the address, or one to choose. */
export default function NewStepPage() {
  const [params] = useSearchParams();
  const itemId = params.get('item');
  return itemId === null ? <PlanOf>{(plan) => <ChooseItem planId={plan.id} />}</PlanOf> : <NewStep itemId={itemId} />;
}

function ChooseItem({ planId }: { planId: string }) {
  const { slug } = useCity();
  const items = useRead(['items', slug, planId, 'adopted'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', { params: { path: { city: slug, id: planId }, query: { state: 'adopted', limit: 200 } } })));
  return <Await read={items}>{({ items: rows }) => <NewStep itemId="" items={rows.map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}`.trim() }))} />}</Await>;
}

function NewStep({ itemId, items }: { itemId: string; items?: readonly Option[] }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const names = usePartyNames();
  const form = useForm({
    id: `step.new.${itemId}`,
    initial: { itemId, title: '', body: '', lead: '', leadPersonId: '', startOn: '', promisedOn: '', milestone: '', milestoneOn: '' },
    send: async ({ milestone, milestoneOn, lead, leadPersonId, title, body, startOn, promisedOn, ...rest }, key) => {
      const { id } = await taken(api.POST('/api/v1/cities/{city}/steps', {
        params: { path: { city: slug } }, headers: once(key),
        body: { itemId: rest.itemId, title, leadPartyId: leadOf(names, lead), leadPersonId: leadPersonId || null, startOn: startOn || null, promisedOn: promisedOn || null, ...(body === '' ? {} : { body }) },
      }));
      if (milestone !== '') await taken(api.POST('/api/v1/cities/{city}/steps/{id}/milestones', { params: { path: { city: slug, id } }, body: { title: milestone, dueOn: milestoneOn || null }, headers: once(`${key}-1`) }));
      return id;
    },
    says: STEP_SAYS,
    refresh: [['steps', slug], ['items', slug], ['duties', slug]],
    done: (id, values) => void navigate(to(`steps/${id}?item=${values.itemId}`)),
  });
  return (
    <>
      <PageHeading title={t('steps.new.title')} up={itemId === '' ? { to: to('plan'), label: t('frame.plan') } : { to: to(`items/${itemId}`), label: t('steps.upNoNumber') }} />
      <Form form={form} button={t('steps.new.button')}>
        {items === undefined ? null : <SelectField form={form} name="itemId" label={t('steps.new.item')} options={items} />}
        <TextField form={form} name="title" label={t('steps.new.what')} />
        <LeadFields form={form} names={names} />
        <div className="cw-inline">
          <TextField form={form} name="promisedOn" type="date" label={t('steps.new.promised')} optional />
          <TextField form={form} name="startOn" type="date" label={t('steps.new.start')} hint={t('steps.new.startHint')} optional />
        </div>
        <div className="cw-inline">
          <TextField form={form} name="milestone" label={t('steps.new.milestone')} optional />
          <TextField form={form} name="milestoneOn" type="date" label={t('steps.new.milestoneDue')} optional />
        </div>
        <TextArea form={form} name="body" label={t('steps.new.body')} optional />
      </Form>
    </>
  );
}
