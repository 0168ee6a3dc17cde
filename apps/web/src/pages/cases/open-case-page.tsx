import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField, type Option } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { given, useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { TemplateDays } from '../templates/template-days.js';
import { useCaseWords } from './use-case-words.js';

const SCHEDULES = ['ten_weeks', 'three_months', 'six_months', 'twelve_months'] as const;

/** Opens a planning process from a template. A title and a lead are enough. */
export default function OpenCasePage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { templateName } = useCaseWords();
  const choices = useRead(['opening', slug], async () => {
    const params = { path: { city: slug } };
    const [organizations, templates] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/organizations', { params: { ...params, query: { limit: 200 } } })),
      taken(api.GET('/api/v1/cities/{city}/templates', { params })),
    ]);
    return { leads: organizations.items.map(({ id, name }) => ({ value: id, label: name })), templates: templates.items.filter((one) => !one.retired) };
  });
  return (
    <>
      <PageHeading title={t('app.opening.title')} lead={t('app.opening.lead')} up={{ to: to('cases'), label: t('app.cases.all') }} />
      <Await read={choices}>
        {({ leads, templates }) => <Opening leads={leads} templates={templates.map((one) => ({ value: one.key, label: templateName(one) }))} />}
      </Await>
    </>
  );
}

function Opening({ leads, templates }: { leads: readonly Option[]; templates: readonly Option[] }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const form = useForm({
    id: 'opening',
    initial: { title: '', leadPartyId: leads[0]?.value ?? '', templateKey: templates[0]?.value ?? '', schedule: 'six_months', endsOn: '', summary: '' },
    send: ({ title, leadPartyId, schedule, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/cases', {
      params: { path: { city: slug } }, body: { title, leadPartyId, schedule: schedule as 'six_months', ...given(rest) }, headers: once(key),
    })),
    refresh: [['cases', slug]],
    done: ({ id }) => void navigate(to(`cases/${id}`)),
  });
  return (
    <Form form={form} button={t('app.opening.button')}>
      <TextField form={form} name="title" label={t('app.opening.name')} hint={t('app.opening.nameHint')} />
      <SelectField form={form} name="leadPartyId" label={t('app.opening.whoLeads')} hint={t('app.opening.whoLeadsHint')} options={leads} />
      {templates.length > 1 ? <SelectField form={form} name="templateKey" label={t('app.opening.template')} options={templates} /> : null}
      <SelectField form={form} name="schedule" label={t('app.opening.schedule')} options={SCHEDULES.map((value) => ({ value, label: t(`convening.schedule.${value}`) }))} />
      <TextField form={form} name="endsOn" type="date" label={t('app.opening.endsOn')} hint={t('app.opening.endsOnHint')} optional />
      <TextArea form={form} name="summary" label={t('app.opening.summary')} optional />
      <TemplateDays templateKey={form.values.templateKey} schedule={form.values.schedule} endsOn={form.values.endsOn} />
    </Form>
  );
}
