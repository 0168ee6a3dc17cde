import { useNavigate } from 'react-router';
import { languageOwnName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { CheckField } from '../../kit/check-field.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { heardKeys, type HeardCase, type Session } from './use-heard-case.js';
import { WithCase } from './with-case.js';

const KINDS = ['listening_session', 'town_hall', 'focus_group', 'dialogue', 'survey', 'interviews', 'listening_tour', 'other'] as const;
const READERS = ['participants', 'public', 'staff'] as const;

/** Notes that we listened somewhere: when may be known in part, and a head count may be rough or missing. */
export default function AddSessionPage() {
  return <WithCase>{({ chosen }) => <Add key={chosen.id} chosen={chosen} />}</WithCase>;
}

function Add({ chosen }: { chosen: HeardCase }) {
  const { t } = useMessages();
  const { slug, to, languages } = useCity();
  const navigate = useNavigate();
  const place = to(`heard/sessions?case=${chosen.id}`);
  const form = useForm({
    id: `session.${chosen.id}`,
    initial: { kind: '', title: '', heldOn: '', place: '', host: '', languages: [] as readonly string[], headCount: '', headCountRough: false, notes: '', visibility: 'participants' },
    send: (values, key) => taken(api.POST('/api/v1/cities/{city}/sessions', {
      params: { path: { city: slug } }, headers: once(key),
      body: {
        caseId: chosen.id, kind: values.kind as Session['kind'], title: values.title, heldOn: values.heldOn, place: values.place || null, host: values.host || null, languages: [...values.languages],
        headCount: values.headCount === '' ? null : Number(values.headCount), headCountRough: values.headCountRough, notes: values.notes, visibility: values.visibility as Session['visibility'],
      },
    })),
    refresh: heardKeys(slug),
    done: () => void navigate(place),
  });
  return (
    <>
      <PageHeading title={t('heard.addSessionTitle')} tab={t('heard.addSession')} up={{ to: place, label: t('heard.sessions') }} />
      <Form form={form} button={t('heard.addSession')}>
        <TextField form={form} name="title" label={t('heard.sessionTitle')} hint={t('heard.sessionTitleHint')} autoComplete="off" />
        <SelectField form={form} name="kind" label={t('people.kind')} options={KINDS.map((value) => ({ value, label: t(`engagement.kind.${value}`) }))} />
        <TextField form={form} name="heldOn" label={t('heard.heldOn')} hint={t('heard.heldOnHint')} autoComplete="off" />
        <TextField form={form} name="place" label={t('meetings.place')} optional />
        <TextField form={form} name="host" label={t('heard.host')} optional />
        <div className="cw-inline"><TextField form={form} name="headCount" label={t('heard.headCount')} hint={t('heard.headCountHint')} inputMode="numeric" optional /><CheckField form={form} name="headCountRough" label={t('heard.rough')} /></div>
        {languages.length > 1 ? <ChoicesField form={form} name="languages" label={t('heard.spoken')} options={languages.map((value) => ({ value, label: languageOwnName(value) }))} optional /> : null}
        <TextArea form={form} name="notes" label={t('heard.notes')} optional />
        <SelectField form={form} name="visibility" label={t('heard.whoReads')} options={READERS.map((value) => ({ value, label: t(`engagement.visibility.${value}`) }))} />
      </Form>
    </>
  );
}
