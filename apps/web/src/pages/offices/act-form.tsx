import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useMechanisms } from './use-institutions.js';

const SOURCES = ['document', 'official_page', 'report', 'news'] as const;
const number = (text: string): number | null => (text === '' ? null : Number(text));

/** One founding act: by what, when as far as known, and where it can be read. */
export function ActForm({ partyId, close }: { partyId: string; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const mechanisms = useMechanisms();
  const form = useForm({
    id: `act.${partyId}`,
    initial: { mechanism: '', title: '', doneOn: '', endedOn: '', votesFor: '', votesAgainst: '', sourceUrl: '', sourceKind: '' },
    send: ({ mechanism, votesFor, votesAgainst, sourceKind, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/institutions/{id}/acts', {
      params: { path: { city: slug, id: partyId } }, headers: once(key),
      body: {
        mechanism, title: rest.title || null, doneOn: rest.doneOn || null, endedOn: rest.endedOn || null, sourceUrl: rest.sourceUrl || null,
        votesFor: number(votesFor), votesAgainst: number(votesAgainst), sourceKind: sourceKind === '' ? null : sourceKind as 'document',
      },
    })),
    refresh: [['institutions', slug], ['offices', slug]],
    done: close,
  });
  const vote = form.values.mechanism === 'charter_referendum';
  return (
    <Form form={form} button={t('offices.addAct')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="mechanism" label={t('offices.mechanism')} options={mechanisms} />
      <TextField form={form} name="title" label={t('offices.actTitle')} hint={t('offices.actTitleHint')} optional autoComplete="off" />
      <TextField form={form} name="doneOn" label={t('offices.doneOn')} hint={t('offices.doneHint')} optional autoComplete="off" />
      <TextField form={form} name="endedOn" label={t('offices.endedOn')} hint={t('offices.doneHint')} optional autoComplete="off" />
      {vote ? <TextField form={form} name="votesFor" type="number" label={t('offices.votesFor')} optional /> : null}
      {vote ? <TextField form={form} name="votesAgainst" type="number" label={t('offices.votesAgainst')} optional /> : null}
      <TextField form={form} name="sourceUrl" type="url" label={t('offices.source')} optional />
      <SelectField form={form} name="sourceKind" label={t('offices.sourceKind')} options={SOURCES.map((value) => ({ value, label: t(`offices.sources.${value}`) }))} optional />
    </Form>
  );
}
