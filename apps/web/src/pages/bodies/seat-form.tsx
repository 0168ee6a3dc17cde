import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { CheckField } from '../../kit/check-field.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { useSectors } from '../people/use-sectors.js';
import { bodyKeys, type Body, type Seat } from './use-body.js';

const ROUTES = ['appointed', 'nominated', 'elected', 'ex_officio', 'by_organization', 'applied'] as const;

/** What a seat is for. It can go only while nobody sits there. */
export function SeatForm({ body, seat, close }: { body: Body; seat: Seat; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const sectors = useSectors();
  const path = { city: slug, id: body.id, part: seat.id };
  const form = useForm({
    id: `seat.${seat.id}`,
    initial: { label: seat.label, sector: seat.sector ?? '', organizationId: seat.organizationId ?? '', chair: seat.chair, appointedBy: seat.appointedBy ?? '', termMonths: seat.termMonths === null ? '' : String(seat.termMonths), route: seat.route ?? '', nominator: seat.nominator ?? '', district: seat.district ?? '', cycleOn: seat.cycleOn ?? '', appointerPersonId: seat.appointerPersonId ?? '', version: seat.version },
    send: ({ label, chair, version, ...rest }) => taken(api.PUT('/api/v1/cities/{city}/bodies/{id}/seats/{part}', {
      params: { path }, body: { label, chair, version, termMonths: rest.termMonths === '' ? null : Number(rest.termMonths), route: (rest.route || null) as 'appointed' | null, nominator: rest.nominator || null, district: rest.district || null,
        cycleOn: rest.cycleOn || null, appointerPersonId: rest.appointerPersonId || null, sector: rest.sector || null, organizationId: rest.organizationId || null, appointedBy: rest.appointedBy || null },
    })),
    refresh: bodyKeys(slug),
    done: close,
  });
  const abolish = useSend(() => taken(api.DELETE('/api/v1/cities/{city}/bodies/{id}/seats/{part}', { params: { path } })), { refresh: bodyKeys(slug) });
  const empty = seat.holder === null && seat.others.length === 0;
  return (
    <>
      {abolish.problem === null ? null : <ErrorState problem={abolish.problem} />}
      <Form form={form} button={t('forms.save')} beside={<>{empty ? <Press kind="quiet" busy={abolish.busy} press={() => abolish.send(undefined)}>{t('people.abolish')}</Press> : null}<Press kind="quiet" press={close}>{t('forms.cancel')}</Press></>}>
        <TextField form={form} name="label" label={t('people.seat')} />
        <SelectField form={form} name="sector" label={t('people.sector')} options={sectors} optional />
        <ChooserField form={form} name="organizationId" label={t('people.seatOrganization')} hint={t('people.seatOrganizationHint')} asked={{ kind: 'organization' }} optional />
        <TextField form={form} name="appointedBy" label={t('people.appointedBy')} optional />
        <SelectField form={form} name="route" label={t('seats.route')} options={ROUTES.map((value) => ({ value, label: t(`seats.routes.${value}`) }))} optional />
        <TextField form={form} name="nominator" label={t('seats.nominator')} hint={t('seats.nominatorHint')} optional />
        <TextField form={form} name="district" label={t('seats.district')} hint={t('seats.districtHint')} optional />
        <TextField form={form} name="termMonths" label={t('people.termLength')} inputMode="numeric" optional />
        <TextField form={form} name="cycleOn" type="date" label={t('seats.cycle')} hint={t('seats.cycleHint')} optional />
        <ChooserField form={form} name="appointerPersonId" label={t('seats.appointer')} hint={t('seats.appointerHint')} asked={{ kind: 'person' }} optional />
        <CheckField form={form} name="chair" label={t('people.isChair')} />
      </Form>
    </>
  );
}
