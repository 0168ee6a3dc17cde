import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextArea } from '../../kit/text-area.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome } from './use-case-home.js';

/** The issue areas of a process, one a line, in their order. */
export default function IssueAreasPage() {
  const { read } = useCaseHome();
  return <Await read={read} page>{(home) => <Areas home={home} />}</Await>;
}

function Areas({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const place = to(`cases/${home.case.id}`);
  const form = useForm({
    id: `areas.${home.case.id}`,
    initial: { areas: home.issueAreas.map((area) => area.name).join('\n') },
    send: ({ areas }) => taken(api.PUT('/api/v1/cities/{city}/cases/{id}/issue-areas', { params: { path: { city: slug, id: home.case.id } }, body: { areas: linesOf(areas, home) } })),
    refresh: [['cases', slug]],
    done: () => void navigate(place),
  });
  return (
    <>
      <PageHeading title={t('app.areas.title')} lead={t('app.areas.lead')} up={{ to: place, label: home.case.title }} />
      <Form form={form} button={t('forms.save')}><TextArea form={form} name="areas" label={t('app.areas.label')} hint={t('app.areas.hint')} rows={8} /></Form>
    </>
  );
}

/** A line that reads as before keeps its id, so that what hangs on it stays. */
function linesOf(text: string, home: CaseHome): { id?: string; name: string }[] {
  const names = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return names.map((name) => {
    const known = home.issueAreas.find((area) => area.name === name);
    return known === undefined ? { name } : { id: known.id, name };
  });
}
