import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { SeatToFillRow } from './seat-to-fill.js';
import { bodyKeys } from './use-body.js';

/** Puts a seat on the public page of open seats, or takes it off. */
export function OfferSeat({ row, close }: { row: SeatToFillRow; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const opening = !row.openForApplications;
  const form = useForm({
    id: `offer.${row.seatId}`,
    initial: { until: '' },
    send: ({ until }) => taken(api.PUT('/api/v1/cities/{city}/bodies/{id}/seats/{part}/opening', {
      params: { path: { city: slug, id: row.bodyId, part: row.seatId } }, body: { open: opening, until: opening && until !== '' ? until : null, version: row.seatVersion },
    })),
    refresh: bodyKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t(opening ? 'seats.offer' : 'seats.close')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {opening ? <TextField form={form} name="until" type="date" label={t('seats.applyUntil')} hint={t('seats.applyUntilHint')} optional /> : null}
    </Form>
  );
}
