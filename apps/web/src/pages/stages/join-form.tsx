import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PartyField, usePartyNames } from '../../kit/party-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

const PARTS = ['convener', 'core_partner', 'facilitator', 'researcher', 'technical_assistance', 'funder'] as const;

/** Gives somebody a part in a process; each part says what they will see. */
export function JoinForm({ caseId, close }: { caseId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const names = usePartyNames();
  const form = useForm({
    id: `team.${caseId}`,
    initial: { name: '', part: 'core_partner', until: '', note: '' },
    says: { 'directory.party.absent': 'process.team.unknown' },
    send: ({ name, part, until, note }, key) => {
      const partyId = names.idOf(name);
      // Somebody new is first added among people or organizations, with what is known of them.
      if (partyId === undefined) throw new ApiProblem('directory.party.absent', 'absent');
      return taken(api.POST('/api/v1/cities/{city}/cases/{id}/team', {
        params: { path: { city: slug, id: caseId } }, headers: once(key),
        body: { partyId, part: part as 'funder', ...(until === '' ? {} : { until }), ...(note === '' ? {} : { note }) },
      }));
    },
    refresh: [['cases', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('process.team.add')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <PartyField form={form} name="name" label={t('process.team.who')} hint={t('process.team.whoHint')} names={names} />
      <ChoicesField form={form} name="part" label={t('process.team.part')} options={PARTS.map((value) => ({ value, label: t(`convening.part.${value}`), hint: t(`process.sees.${value}`) }))} />
      <TextField form={form} name="until" type="date" label={t('process.team.until')} optional />
      <TextField form={form} name="note" label={t('process.team.note')} hint={t('process.team.noteHint')} optional />
    </Form>
  );
}
