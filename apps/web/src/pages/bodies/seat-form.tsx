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
import { useOrganizations } from '../people/use-organizations.js';
import { useSectors } from '../people/use-sectors.js';
import { bodyKeys, type Body, type Seat } from './use-body.js';

/** What a seat is for. It can go only while nobody sits there. */
export function SeatForm({ body, seat, close }: { body: Body; seat: Seat; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const sectors = useSectors();
  const organizations = useOrganizations();
  const path = { city: slug, id: body.id, part: seat.id };
  const form = useForm({
    id: `seat.${seat.id}`,
    initial: { label: seat.label, sector: seat.sector ?? '', organizationId: seat.organizationId ?? '', chair: seat.chair, appointedBy: seat.appointedBy ?? '', version: seat.version },
    send: ({ label, chair, version, ...rest }) => taken(api.PUT('/api/v1/cities/{city}/bodies/{id}/seats/{part}', {
      params: { path }, body: { label, chair, version, termMonths: seat.termMonths, sector: rest.sector || null, organizationId: rest.organizationId || null, appointedBy: rest.appointedBy || null },
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
        <SelectField form={form} name="organizationId" label={t('people.seatOrganization')} hint={t('people.seatOrganizationHint')} options={organizations} optional />
        <TextField form={form} name="appointedBy" label={t('people.appointedBy')} optional />
        <CheckField form={form} name="chair" label={t('people.isChair')} />
      </Form>
    </>
  );
}
