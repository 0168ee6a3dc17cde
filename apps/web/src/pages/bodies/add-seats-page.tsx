import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Await } from '../../kit/await.js';
import { CheckField } from '../../kit/check-field.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextField } from '../../kit/text-field.js';
import { TextArea } from '../../kit/text-area.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useSectors } from '../people/use-sectors.js';
import { bodyKeys, useBody, type Body } from './use-body.js';

const ROUTES = ['appointed', 'nominated', 'elected', 'ex_officio', 'by_organization', 'applied'] as const;

/** Seats, one a line, sector by sector. */
export default function AddSeatsPage() {
  const read = useBody();
  return <Await read={read}>{(body) => <Add body={body} />}</Await>;
}

function Add({ body }: { body: Body }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const sectors = useSectors();
  const place = to(`bodies/${body.id}`);
  const form = useForm({
    id: `seats.${body.id}`,
    initial: { seats: '', sector: '', route: '', district: '', cycleOn: '', appointedBy: '', nominator: '', chair: false },
    send: ({ seats, sector, chair, route, district, cycleOn, appointedBy, nominator }, key) => {
      const labels = seats.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      return taken(api.POST('/api/v1/cities/{city}/bodies/{id}/seats', {
        params: { path: { city: slug, id: body.id } }, headers: once(key),
        body: { seats: labels.map((label, at) => ({ label, sector: sector === '' ? null : sector, chair: chair && at === 0, route: (route || null) as 'appointed' | null, district: district || null, cycleOn: cycleOn || null, appointedBy: appointedBy || null, nominator: nominator || null })) },
      }));
    },
    refresh: bodyKeys(slug),
    done: () => void navigate(place),
  });
  return (
    <>
      <PageHeading title={t('people.addSeatsTitle')} tab={t('people.addSeats')} lead={t('people.addSeatsLead')} up={{ to: place, label: body.name }} />
      <Form form={form} button={t('people.addSeats')}>
        <TextArea form={form} name="seats" label={t('people.seatsLabel')} hint={t('people.seatsHint')} rows={6} />
        <SelectField form={form} name="sector" label={t('people.sector')} hint={t('people.seatsSectorHint')} options={sectors} optional />
        <details className="cw-more-fields">
          <summary>{t('people.moreRules')}</summary>
          <SelectField form={form} name="route" label={t('seats.route')} options={ROUTES.map((value) => ({ value, label: t(`seats.routes.${value}`) }))} optional />
          <TextField form={form} name="appointedBy" label={t('people.appointedBy')} optional />
          <TextField form={form} name="nominator" label={t('seats.nominator')} hint={t('seats.nominatorHint')} optional />
          <TextField form={form} name="district" label={t('seats.district')} hint={t('seats.districtHint')} optional />
          <TextField form={form} name="cycleOn" type="date" label={t('seats.cycle')} hint={t('seats.cycleHint')} optional />
        </details>
        <CheckField form={form} name="chair" label={t('people.firstIsChair')} />
      </Form>
    </>
  );
}
