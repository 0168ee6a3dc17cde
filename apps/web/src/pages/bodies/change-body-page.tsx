import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { ConfirmWord } from '../../kit/confirm-word.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { CharterFields, RuleFields } from './body-fields.js';
import { bodyRequest, bodyValues, type BodyValues } from './body-values.js';
import { useAreas } from './use-areas.js';
import { bodyKeys, useBody, type Body } from './use-body.js';

/** The rules of a committee, and its end. */
export default function ChangeBodyPage() {
  const read = useBody();
  return <Await read={read}>{(body) => <Change body={body} />}</Await>;
}

function Change({ body }: { body: Body }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const areas = useAreas(body.caseId);
  const place = to(`bodies/${body.id}`);
  const form = useForm({
    id: `body.${body.id}`,
    initial: { ...bodyValues(body), version: body.version },
    send: ({ version, ...values }) => taken(api.PUT('/api/v1/cities/{city}/bodies/{id}', {
      params: { path: { city: slug, id: body.id } },
      body: {
        ...bodyRequest(values as BodyValues), parentId: body.parent?.id ?? null, version,
        ...(values.appointingAuthority === '' ? { appointingAuthority: null } : {}), ...(values.appointerPersonId === '' ? { appointerPersonId: null } : {}), ...(values.termMonths === '' ? { termMonths: null } : {}),
      },
    })),
    refresh: bodyKeys(slug),
    done: () => void navigate(place),
  });
  return (
    <>
      <PageHeading title={t('people.rulesTitle')} tab={t('people.rules')} up={{ to: place, label: body.name }} />
      <Form form={form} button={t('forms.save')}>
        <CharterFields form={form} />
        <RuleFields form={form} isNew={false} areas={areas} />
      </Form>
      {body.state === 'active' ? <Dissolve body={body} /> : null}
    </>
  );
}

function Dissolve({ body }: { body: Body }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const end = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/dissolution', { params: { path: { city: slug, id: body.id } }, body: { version }, headers: once(key) })), { refresh: bodyKeys(slug), done: () => void navigate(to(`bodies/${body.id}`)) });
  return (
    <Section title={t('people.dissolve')}>
      {end.problem === null ? null : <ErrorState problem={end.problem} />}
      <ConfirmWord word={t('people.dissolveWord')} button={t('people.dissolve')} busy={end.busy} confirmed={() => end.send(body.version)}>
        <p>{t('people.dissolveWhat', { name: body.name, count: body.seats.filter((seat) => seat.holder !== null).length })}</p>
      </ConfirmWord>
    </Section>
  );
}
