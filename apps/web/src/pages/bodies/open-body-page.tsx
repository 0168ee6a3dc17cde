import { useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { CharterFields, RuleFields } from './body-fields.js';
import { bodyRequest, bodyValues, USUAL } from './body-values.js';
import { bodyKeys } from './use-body.js';
import { useAreas } from './use-areas.js';

/** Sets up a committee. Its rules may wait: they are taken from the committee above, or are the usual ones. */
export default function OpenBodyPage() {
  const { slug, may } = useCity();
  const read = useRead(['bodies', slug, 'places'], () => readPlaces(slug, may('casework.cases.read')));
  return <Await read={read}>{(places) => <Open places={places} />}</Await>;
}

type Places = Awaited<ReturnType<typeof readPlaces>>;

async function readPlaces(city: string, readsCases: boolean) {
  const path = { city };
  const [bodies, cases] = await Promise.all([
    taken(api.GET('/api/v1/cities/{city}/bodies', { params: { path, query: { state: 'active', limit: 200 } } })),
    readsCases ? taken(api.GET('/api/v1/cities/{city}/cases', { params: { path, query: { state: 'open', limit: 200 } } })) : { items: [] },
  ]);
  return { bodies: bodies.items, cases: cases.items.filter((one) => !one.readOnly) };
}

function Open({ places: { bodies, cases } }: { places: Places }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const above = bodies.find((body) => body.id === params.get('parent'));
  const form = useForm({
    id: `body.new.${above?.id ?? ''}`,
    initial: { ...bodyValues(), kind: above === undefined ? '' : 'subcommittee', openMeetingsLaw: above === undefined ? 'ask_counsel' : USUAL, parentId: above?.id ?? '', caseId: above?.caseId ?? params.get('case') ?? (cases.length === 1 ? cases[0]?.id ?? '' : '') },
    send: ({ parentId, caseId, ...values }, key) => {
      const parent = bodies.find((body) => body.id === parentId);
      return taken(api.POST('/api/v1/cities/{city}/bodies', {
        params: { path: { city: slug } }, headers: once(key),
        body: { ...bodyRequest(values as ReturnType<typeof bodyValues>), parentId: parentId || null, caseId: parent === undefined ? caseId || null : parent.caseId },
      }));
    },
    refresh: [...bodyKeys(slug), ['cases', slug]],
    done: ({ id }) => void navigate(to(`bodies/${id}/seats/new`)),
  });
  const { parentId } = form.values;
  const areas = useAreas(bodies.find((body) => body.id === parentId)?.caseId ?? form.values.caseId);
  return (
    <>
      <PageHeading title={above === undefined ? t('people.openTitle') : t('people.openUnderTitle', { name: above.name })} tab={t('people.open')} lead={t('people.openLead')} up={above === undefined ? { to: to('people'), label: t('frame.people') } : { to: to(`bodies/${above.id}`), label: above.name }} />
      <Form form={form} button={t('people.open')}>
        <CharterFields form={form} under={parentId !== ''} />
        {bodies.length === 0 ? null : <SelectField form={form} name="parentId" label={t('people.parent')} hint={t('people.parentHint')} options={bodies.map((body) => ({ value: body.id, label: body.name }))} optional />}
        {parentId === '' && cases.length > 0 ? <SelectField form={form} name="caseId" label={t('people.case')} hint={t('people.caseHint')} options={cases.map((one) => ({ value: one.id, label: one.title }))} optional /> : null}
        <details className="cw-more-fields">
          <summary>{t('people.moreRules')}</summary>
          <RuleFields form={form} isNew areas={areas} />
        </details>
      </Form>
    </>
  );
}
