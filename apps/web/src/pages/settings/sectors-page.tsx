import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TextField } from '../../kit/text-field.js';
import { useForm, type FormState, type FormValues } from '../../kit/use-form.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { useSectorNames } from '../people/use-sector-names.js';
import { addedSector, moved } from './sector-list.js';

type Sector = components['schemas']['SectorResponse'];

/** Which sectors are there? Their words and their order; a sector taken off is kept by those who have it. */
export default function SectorsPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const nameOf = useSectorNames();
  const sectors = useRead(['sectors', slug], () => taken(api.GET('/api/v1/cities/{city}/sectors', { params: { path: { city: slug } } })));
  return (
    <>
      <PageHeading title={t('settings.sectors')} up={{ to: to('settings'), label: t('settings.home') }} lead={t('settings.sectorsLead')} />
      <Await read={sectors}>
        {({ items }) => (may('directory.sectors.change')
          ? <SectorForm key={items.map(({ code, label }) => `${code} ${label}`).join()} sectors={items} />
          : <ul className="cw-rows">{items.map((one) => <li key={one.code}><span dir="auto">{nameOf(one)}</span> <span className="cw-quiet">{t('settings.sectorCount', { count: one.organizations })}</span></li>)}</ul>)}
      </Await>
    </>
  );
}

function SectorForm({ sectors }: { sectors: readonly Sector[] }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { announce } = usePlace();
  const nameOf = useSectorNames();
  const form = useForm<FormValues, unknown>({
    id: 'sectors',
    initial: { order: sectors.map(({ code }) => code), added: '', ...Object.fromEntries(sectors.map((one) => [`name-${one.code}`, nameOf(one)])) },
    send: (values) => {
      const order = values['order'] as readonly string[];
      const known = order.map((code) => {
        const word = String(values[`name-${code}`] ?? '').trim();
        return { code, label: word === '' || word === nameOf({ code }) ? null : word };
      });
      return taken(api.PUT('/api/v1/cities/{city}/sectors', { params: { path: { city: slug } }, body: { sectors: [...known, ...addedSector(String(values['added']), order)] } }));
    },
    refresh: [['sectors', slug], ['people', slug]],
    done: () => announce(t('settings.sectorsSaved')),
  });
  const order = form.values['order'] as readonly string[];
  return (
    <Form form={form} button={t('forms.save')}>
      <ol className="cw-rows">
        {order.map((code, at) => <Line key={code} form={form} sector={sectors.find((one) => one.code === code)} code={code} at={at} />)}
      </ol>
      <TextField form={form} name="added" label={t('settings.sectorNew')} hint={t('settings.sectorNewHint')} optional />
      <p className="cw-quiet">{t('settings.sectorRetired')}</p>
    </Form>
  );
}

function Line({ form, sector, code, at }: { form: FormState; sector: Sector | undefined; code: string; at: number }) {
  const { t } = useMessages();
  const order = form.values['order'] as readonly string[];
  const arrange = (next: readonly string[]) => form.set('order', next);
  const heard = <span className="usa-sr-only">: {String(form.values[`name-${code}`] ?? code)}</span>;
  return (
    <li>
      <TextField form={form} name={`name-${code}`} label={t('settings.sectorName', { no: at + 1 })} hint={t('settings.sectorCount', { count: sector?.organizations ?? 0 })} />
      <div className="cp-actions">
        {at === 0 ? null : <Press kind="quiet" press={() => arrange(moved(order, at, -1))}>{t('settings.up')}{heard}</Press>}
        {at === order.length - 1 ? null : <Press kind="quiet" press={() => arrange(moved(order, at, 1))}>{t('settings.down')}{heard}</Press>}
        {order.length === 1 ? null : <Press kind="quiet" press={() => arrange(order.filter((one) => one !== code))}>{t('settings.takeOff')}{heard}</Press>}
      </div>
    </li>
  );
}
