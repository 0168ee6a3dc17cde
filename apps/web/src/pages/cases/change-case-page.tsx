import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { usePartyNames, PartyField } from '../../kit/party-field.js';
import { Section } from '../../kit/section.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useCaseHome, type CaseHome } from './use-case-home.js';

/** Title, lead, team; closing and reopening. */
export default function ChangeCasePage() {
  const { t } = useMessages();
  const { to } = useCity();
  const { caseId, read } = useCaseHome();
  return (
    <Await read={read} page>
      {(home) => (
        <>
          <PageHeading title={t('cases.change.title')} up={{ to: to(`cases/${caseId}`), label: home.case.title }} />
          {home.case.readOnly ? <Notice><p>{t('casework.problem.case.read-only')}</p></Notice> : null}
          {home.case.state === 'open' && !home.case.readOnly ? <Open home={home} /> : null}
          {home.case.state === 'closed' ? <EndOrReopen found={home.case} act="reopen" /> : null}
        </>
      )}
    </Await>
  );
}

function Open({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  return (
    <>
      <Describe found={home.case} />
      <Section title={t('cases.change.end')}>
        <p>{t('cases.change.endHow')}</p>
        <EndOrReopen found={home.case} act="close" />
      </Section>
    </>
  );
}

function Describe({ found }: { found: CaseHome['case'] }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const names = usePartyNames();
  const form = useForm({
    id: `case.${found.id}`,
    initial: { title: found.title, summary: found.summary, lead: found.lead, version: found.version },
    send: ({ lead, ...rest }) => taken(api.PUT('/api/v1/cities/{city}/cases/{id}', {
      // A name that nobody has is refused by the API, beside its field.
      params: { path: { city: slug, id: found.id } }, body: { ...rest, leadPartyId: lead === found.lead ? found.leadPartyId : names.idOf(lead) ?? lead },
    })),
    refresh: [['cases', slug]],
    done: ({ version }) => form.setAll({ version }),
    says: { 'directory.party.absent': 'cases.team.unknown' },
  });
  const saved = form.values.version !== found.version;
  return (
    <>
      {saved ? <UndoNotice>{t('cases.change.saved')}</UndoNotice> : null}
      <Form form={form} button={t('cases.change.save')}>
        <TextField form={form} name="title" label={t('cases.change.name')} />
        <PartyField form={form} name="lead" label={t('cases.change.lead')} hint={t('cases.team.whoHint')} names={names} />
        <TextArea form={form} name="summary" label={t('cases.change.summary')} optional />
      </Form>
    </>
  );
}

/** Both ask for a reason, which stands in the file. */
function EndOrReopen({ found, act }: { found: CaseHome['case']; act: 'close' | 'reopen' }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `${act}.${found.id}`,
    initial: { reason: '' },
    send: ({ reason }, key) => {
      const options = { params: { path: { city: slug, id: found.id } }, body: { reason }, headers: once(key) };
      return taken(act === 'close' ? api.POST('/api/v1/cities/{city}/cases/{id}/close', options) : api.POST('/api/v1/cities/{city}/cases/{id}/reopen', options));
    },
    refresh: [['cases', slug], ['file', slug, found.id], ['duties', slug]],
  });
  return (
    <Form form={form} button={t(act === 'close' ? 'cases.change.close' : 'cases.change.reopen')}>
      <TextField form={form} name="reason" label={t('forms.reason')} />
    </Form>
  );
}
