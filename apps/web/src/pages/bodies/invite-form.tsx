import { languageOwnName, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PartyField, usePartyNames } from '../../kit/party-field.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { SeatingPreview } from './seating-preview.js';
import { bodyKeys } from './use-body.js';

interface InviteProps {
  readonly bodyId: string;
  readonly seatId: string;
  /** May seat somebody without asking. */
  readonly arranges: boolean;
  /** The seat says no district: whoever sits there may stand for one. */
  readonly atLarge: boolean;
  readonly close: () => void;
}

/** Fills a seat: an invitation by email, a name noted for later, or seated without asking. */
export function InviteForm({ bodyId, seatId, arranges, atLarge, close }: InviteProps) {
  const { t } = useMessages();
  const { slug, languages } = useCity();
  const names = usePartyNames();
  const form = useForm({
    id: `invite.${seatId}`,
    initial: { how: 'email', name: '', email: '', language: '', fromOn: '', organizationId: '', district: '' },
    send: async ({ how, name, email, language, fromOn, organizationId, district }, key) => {
      const personId = names.idOf(name);
      // Somebody known is written to at the address we hold; a new address makes it somebody new.
      const who = personId !== undefined && email === '' ? { personId } : { name, ...(email === '' ? {} : { email }), ...(language === '' ? {} : { language }), ...(organizationId === '' ? {} : { organizationId }) };
      const params = { path: { city: slug, id: bodyId, part: seatId } };
      const term = { ...(fromOn === '' ? {} : { fromOn }), ...(district === '' ? {} : { district }) };
      if (how === 'seat') return taken(api.POST('/api/v1/cities/{city}/bodies/{id}/seats/{part}/members', { params, body: { ...who, ...term }, headers: once(key) }));
      return taken(api.POST('/api/v1/cities/{city}/bodies/{id}/seats/{part}/invitations', { params, body: { ...who, ...term, suggestOnly: how === 'note' }, headers: once(key) }));
    },
    refresh: bodyKeys(slug),
    done: close,
  });
  const ways = ['email', 'note', ...(arranges ? ['seat'] : [])] as ('email' | 'note' | 'seat')[];
  const how = form.values.how as (typeof ways)[number];
  const known = names.idOf(form.values.name);
  const isNew = form.values.name !== '' && known === undefined;
  return (
    <Form form={form} button={t(`people.fillButton.${how}`)} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <ChoicesField form={form} name="how" label={t('people.fillHow')} options={ways.map((value) => ({ value, label: t(`people.fill.${value}`), hint: t(`people.fillHint.${value}`) }))} />
      <PartyField form={form} name="name" label={t('people.name')} names={names} />
      <TextField form={form} name="email" type="email" label={t('people.email')} hint={how === 'email' && !isNew && form.values.name !== '' ? t('people.emailKnown') : undefined} optional={how !== 'email' || !isNew} autoComplete="off" />
      {how === 'email' && isNew ? <SelectField form={form} name="language" label={t('people.inviteLanguage')} options={languages.map((value) => ({ value, label: languageOwnName(value) }))} optional /> : null}
      {isNew ? <ChooserField form={form} name="organizationId" label={t('seats.organization')} asked={{ kind: 'organization' }} optional /> : null}
      {atLarge ? <TextField form={form} name="district" label={t('seats.standsFor')} hint={t('seats.districtHint')} optional autoComplete="off" /> : null}
      <TextField form={form} name="fromOn" type="date" label={t('people.firstDay')} hint={t('people.firstDayHint')} optional />
      <SeatingPreview bodyId={bodyId} seatId={seatId} name={form.values.name} candidate={{ ...(known === undefined ? {} : { personId: known }), ...(isNew ? { organizationId: form.values.organizationId } : {}), district: form.values.district }} />
    </Form>
  );
}
